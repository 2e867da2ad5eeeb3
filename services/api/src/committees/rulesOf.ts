import { Application } from "../applications/Application";
import type { Act } from "../platform/Act";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import type { AgendaItem } from "./AgendaItem";

/** The awarding procedure a case is decided by: the one the application was submitted under. */
export async function rulesOf(act: Act, item: Pick<AgendaItem, "applicationId">): Promise<AwardingProcedure> {
  const application = await act.get(Application, item.applicationId);
  return act.get(AwardingProcedure, application.awardingProcedureId);
}
