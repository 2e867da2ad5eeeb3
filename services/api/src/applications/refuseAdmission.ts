import { Field, ID, InputType } from "type-graphql";
import type { Application } from "./Application";
import { lockForAdmission } from "./lockForAdmission";
import { moveApplication } from "./moveApplication";
import { readAnswer } from "./readAnswer";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { refuseAll } from "../platform/Refusal";

@InputType()
export class RefuseAdmissionInput {
  @Field(() => ID)
  applicationId!: string;

  /** The legal ground. */
  @Field(() => String)
  ground!: string;

  @Field(() => String)
  reasons!: string;
}

/** The applicant does not meet the prerequisites: an administrative act with ground and reasons. HMS § 56. */
export async function refuseAdmission(act: Act, input: RefuseAdmissionInput): Promise<Application> {
  const application = await lockForAdmission(act, input.applicationId);
  const ground = readAnswer(input.ground, "ground", ProblemCode.REFUSAL_GROUND_REQUIRED);
  const reasons = readAnswer(input.reasons, "reasons", ProblemCode.REFUSAL_REASONS_REQUIRED);
  refuseAll([...ground.faults, ...reasons.faults]);
  application.refusalGround = ground.text;
  application.refusalReasons = reasons.text;
  await moveApplication(act, application, "REFUSE_ADMISSION");
  await act.record("application.admissionRefused", application.id);
  return application;
}
