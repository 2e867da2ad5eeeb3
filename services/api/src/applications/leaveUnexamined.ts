import { Field, ID, InputType } from "type-graphql";
import { Application } from "./Application";
import { canLeaveUnexamined, canReview, canSeeApplication } from "./applicationPolicy";
import { moveApplication } from "./moveApplication";
import { readAnswer } from "./readAnswer";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";

@InputType()
export class LeaveUnexaminedInput {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => String)
  reasons!: string;
}

/** An application that was not completed in its term may be left unexamined, with reasons. HMS § 15 lg 3. */
export async function leaveUnexamined(act: Act, input: LeaveUnexaminedInput): Promise<Application> {
  const application = await act.lock(Application, input.applicationId);
  authorizeSeen(canSeeApplication(act.viewer, application));
  authorize(canReview(act.viewer, application));
  const { text, faults } = readAnswer(input.reasons, "reasons", ProblemCode.REASON_REQUIRED);
  refuseAll(faults);
  if (!canLeaveUnexamined(act.viewer, application, act.today)) throw new Refusal(ProblemCode.APPLICATION_WRONG_STATE);
  application.refusalGround = "HMS § 15 lg 3";
  application.refusalReasons = text;
  await moveApplication(act, application, "LEAVE_UNEXAMINED");
  await act.record("application.leftUnexamined", application.id);
  return application;
}
