import { Field, ID, InputType } from "type-graphql";
import { IsNull } from "typeorm";
import { Application } from "./Application";
import { canComplete, canSeeApplication, isApplicant } from "./applicationPolicy";
import { CompletionRequest } from "./CompletionRequest";
import { moveApplication } from "./moveApplication";
import { readAnswer } from "./readAnswer";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";

@InputType()
export class CompleteApplicationInput {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => String)
  answer!: string;
}

/** The applicant answers a request for completion in time; the review goes on. */
export async function completeApplication(act: Act, input: CompleteApplicationInput): Promise<Application> {
  const application = await act.lock(Application, input.applicationId);
  authorizeSeen(canSeeApplication(act.viewer, application));
  authorize(isApplicant(act.viewer, application));
  const { text, faults } = readAnswer(input.answer, "answer");
  refuseAll(faults);
  const isLate = application.status === "DEFICIENT" && !canComplete(act.viewer, application, act.today);
  if (isLate) throw new Refusal(ProblemCode.COMPLETION_DEADLINE_PASSED);
  await moveApplication(act, application, "COMPLETE");
  const open = { applicationId: application.id, answeredAt: IsNull() };
  await act.tx.update(CompletionRequest, open, { answeredAt: act.now, answer: text });
  await act.record("application.completed", application.id);
  return application;
}
