import { Field, ID, InputType } from "type-graphql";
import { lockForAdmission } from "./lockForAdmission";
import type { Application } from "./Application";
import { moveApplication } from "./moveApplication";
import { readAnswer } from "./readAnswer";
import type { Act } from "../platform/Act";
import { refuseAll } from "../platform/Refusal";

@InputType()
export class AdmitApplicationInput {
  @Field(() => ID)
  applicationId!: string;

  /** A note for the body itself; the applicant does not see it. */
  @Field(() => String, { nullable: true })
  remark?: string | null;
}

/** The applicant meets the prerequisites and may be assessed. */
export async function admitApplication(act: Act, input: AdmitApplicationInput): Promise<Application> {
  const application = await lockForAdmission(act, input.applicationId);
  const { text, faults } = readAnswer(input.remark ?? "", "remark");
  if (text !== "") refuseAll(faults);
  Object.assign(application, { admittedAt: act.now, admissionRemark: text || null });
  await moveApplication(act, application, "ADMIT");
  await act.record("application.admitted", application.id, { dueOn: application.dueOn });
  return application;
}
