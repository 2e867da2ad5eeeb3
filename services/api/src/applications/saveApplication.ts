import { MoreThan } from "typeorm";
import { Application } from "./Application";
import { canEdit, canSeeApplication, isApplicant } from "./applicationPolicy";
import { draftChanges, tooLong } from "./draftChanges";
import { refuseForeignElectives } from "./refuseForeignElectives";
import { refuseForeignSpecialisation } from "./refuseForeignSpecialisation";
import type { SaveApplicationInput } from "./SaveApplicationInput";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { Event } from "../platform/Event";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";

/**
 * The applicant's draft is kept as it is typed. A browser that has not seen the latest saving is refused and shown what
 * stands, so that nothing is overwritten and what it typed is still in its hands.
 */
export async function saveApplication(act: Act, input: SaveApplicationInput): Promise<Application> {
  const draft = await act.lock(Application, input.applicationId);
  authorizeSeen(canSeeApplication(act.viewer, draft));
  authorize(isApplicant(act.viewer, draft));
  if (!canEdit(act.viewer, draft)) throw new Refusal(ProblemCode.APPLICATION_NOT_DRAFT, null, draft);
  if (input.revision !== draft.revision) {
    throw new Refusal(ProblemCode.APPLICATION_CHANGED_ELSEWHERE, null, draft);
  }
  const changes = draftChanges(draft, input, act.now);
  refuseAll(tooLong(changes));
  await refuseForeignSpecialisation(act, draft.qualificationId, changes.specialisationId ?? null);
  await refuseForeignElectives(act, draft.qualificationId, changes.electiveIds ?? []);
  const saved = { ...changes, revision: draft.revision + 1, updatedAt: act.now };
  await act.tx.update(Application, { id: draft.id }, saved);
  await noteSaving(act, draft.id, saved.revision);
  return Object.assign(draft, saved);
}

/** A draft saves itself every few seconds: one event an hour says that somebody worked on it. */
async function noteSaving(act: Act, applicationId: string, revision: number): Promise<void> {
  const since = MoreThan(new Date(act.now.getTime() - 3_600_000));
  const noted = { subjectId: applicationId, type: "application.saved", at: since };
  if (!(await act.tx.existsBy(Event, noted))) await act.record("application.saved", applicationId, { revision });
}
