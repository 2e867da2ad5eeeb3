import { Field, ID, InputType } from "type-graphql";
import { Application } from "./Application";
import { canEdit, canSeeApplication, isApplicant } from "./applicationPolicy";
import { eraseDraft } from "./eraseDraft";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";

@InputType()
export class DiscardDraftInput {
  @Field(() => ID)
  applicationId!: string;
}

/** The applicant throws a draft away: its answers and papers are gone for good; only that it once was stays known. */
export async function discardDraft(act: Act, input: DiscardDraftInput): Promise<Application> {
  const draft = await act.lock(Application, input.applicationId);
  authorizeSeen(canSeeApplication(act.viewer, draft));
  authorize(isApplicant(act.viewer, draft));
  if (!canEdit(act.viewer, draft)) throw new Refusal(ProblemCode.APPLICATION_NOT_DRAFT, null, draft);
  await eraseDraft(act, draft);
  await act.record("application.discarded", draft.id);
  return draft;
}
