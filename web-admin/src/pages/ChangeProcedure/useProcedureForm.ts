import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { procedureSchema, type ProcedureTyped, type ProcedureWanted } from "./procedureSchema";

/** The form of a procedure, as its parts take it. */
export type ProcedureForm = ReturnType<typeof useProcedureForm>;

/** A procedure to be changed, beginning with what it is now. */
export function useProcedureForm(now: ProcedureTyped) {
  return useZodForm<ProcedureTyped, ProcedureWanted>(procedureSchema, now);
}
