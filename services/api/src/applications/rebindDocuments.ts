import type { Application } from "./Application";
import type { Act } from "../platform/Act";

// A paper given for a requirement of the former version stands for the requirement of the same code in the new one.
const rebind = `update application_document d set document_requirement_id = new.id
  from document_requirement old
  left join document_requirement new on new.code = old.code and new.awarding_procedure_id = $2
  where d.application_id = $1 and old.id = d.document_requirement_id`;

/** When the body has put a new version of its procedure in force since the draft was begun, its papers follow. */
export async function rebindDocuments(act: Act, application: Application, procedureId: string): Promise<void> {
  await act.tx.query(rebind, [application.id, procedureId]);
}
