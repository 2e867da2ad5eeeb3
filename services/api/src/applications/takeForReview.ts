import { Field, ID, InputType } from "type-graphql";
import { Application } from "./Application";
import { canReview, canSeeApplication } from "./applicationPolicy";
import { moveApplication } from "./moveApplication";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";

@InputType()
export class TakeForReviewInput {
  @Field(() => ID)
  applicationId!: string;
}

/** A coordinator opens an application that has come in and becomes its reviewer. KutS § 12. */
export async function takeForReview(act: Act, input: TakeForReviewInput): Promise<Application> {
  const application = await act.lock(Application, input.applicationId);
  authorizeSeen(canSeeApplication(act.viewer, application));
  authorize(canReview(act.viewer, application));
  application.reviewerPersonId = act.viewer.personId;
  await moveApplication(act, application, "TAKE_FOR_REVIEW", { dueOn: application.dueOn });
  await act.record("application.takenForReview", application.id);
  return application;
}
