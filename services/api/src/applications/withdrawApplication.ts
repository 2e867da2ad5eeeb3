import { Field, ID, InputType } from "type-graphql";
import { Application } from "./Application";
import { canSeeApplication, isApplicant } from "./applicationPolicy";
import { moveApplication } from "./moveApplication";
import { readAnswer } from "./readAnswer";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { refuseAll } from "../platform/Refusal";

@InputType()
export class WithdrawApplicationInput {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

/** The applicant takes the application back, at any time before it is on a committee's agenda; no reason is needed. */
export async function withdrawApplication(act: Act, input: WithdrawApplicationInput): Promise<Application> {
  const application = await act.lock(Application, input.applicationId);
  authorizeSeen(canSeeApplication(act.viewer, application));
  authorize(isApplicant(act.viewer, application));
  const { text, faults } = readAnswer(input.reason ?? "", "reason");
  if (text !== "") refuseAll(faults);
  const from = application.status;
  Object.assign(application, { withdrawnAt: act.now, withdrawnReason: text || null });
  await moveApplication(act, application, "WITHDRAW");
  await act.record("application.withdrawn", application.id, { from });
  return application;
}
