import { Field, ID, InputType } from "type-graphql";
import { Application } from "../applications/Application";
import { moveApplication } from "../applications/moveApplication";
import { readAnswer } from "../applications/readAnswer";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { refuseAll } from "../platform/Refusal";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { AssessmentProposal } from "./AssessmentProposal";
import { PaperAssessment } from "./PaperAssessment";
import { canAssessPapers } from "./paperAssessmentPolicy";

@InputType()
export class AssessPapersInput {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => AssessmentProposal)
  proposal!: AssessmentProposal;

  @Field(() => String)
  reasons!: string;
}

/** An assessor judges an admitted applicant by the papers, with reasons; the case is ready for the committee. KutS § 19. */
export async function assessPapers(act: Act, input: AssessPapersInput): Promise<Application> {
  const application = await act.lock(Application, input.applicationId);
  const procedure = await act.get(AwardingProcedure, application.awardingProcedureId);
  authorizeSeen(application.admittedAt !== null && canAssessPapers(act.viewer, application, procedure));
  const { text: reasons, faults } = readAnswer(input.reasons, "reasons", ProblemCode.REASON_REQUIRED);
  refuseAll(faults);
  await moveApplication(act, application, "ASSESS");
  const assessment = await act.tx.save(
    PaperAssessment,
    act.tx.create(PaperAssessment, {
      ...{ applicationId: application.id, proposal: input.proposal, reasons },
      ...{ assessedAt: act.now, assessedBy: act.viewer.personId ?? "" },
    }),
  );
  await act.record("application.papersAssessed", application.id, {
    paperAssessmentId: assessment.id,
    proposal: assessment.proposal,
  });
  return application;
}
