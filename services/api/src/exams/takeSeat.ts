import { Field, ID, InputType } from "type-graphql";
import { IsNull } from "typeorm";
import { Application } from "../applications/Application";
import { moveApplication } from "../applications/moveApplication";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { isPapersOnly } from "../standards/isPapersOnly";
import { ExamSeat } from "./ExamSeat";
import { ExamSession } from "./ExamSession";
import { ExamSessionAssessor } from "./ExamSessionAssessor";
import { ExamSessionQualification } from "./ExamSessionQualification";
import { sessionClosedBecause } from "./sessionClosedBecause";

@InputType()
export class TakeSeatInput {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => ID)
  examSessionId!: string;
}

/** An admitted applicant takes a seat; the session's lock makes sure that no seat is given twice. */
export async function takeSeat(act: Act, input: TakeSeatInput): Promise<Application> {
  authorizeSeen((await act.get(Application, input.applicationId)).personId === act.viewer.personId);
  const session = await act.lock(ExamSession, input.examSessionId);
  const application = await act.lock(Application, input.applicationId);
  authorizeSeen(session.publishedAt !== null);
  await refuseSeat(act, session, application);
  const seat = await act.tx.save(
    ExamSeat,
    act.tx.create(ExamSeat, { examSessionId: session.id, applicationId: application.id, takenAt: act.now }),
  );
  await moveApplication(act, application, "SCHEDULE_SEAT");
  await act.record("application.seatTaken", application.id, { examSessionId: session.id, examSeatId: seat.id });
  return application;
}

async function refuseSeat(act: Act, session: ExamSession, application: Application): Promise<void> {
  const closed = sessionClosedBecause(session, act.now);
  if (closed) throw new Refusal(closed, "examSessionId");
  if (application.status === "EXAM_SCHEDULED") throw new Refusal(ProblemCode.SEAT_ALREADY_TAKEN);
  const procedure = await act.get(AwardingProcedure, application.awardingProcedureId);
  if (isPapersOnly(application.kind, procedure)) throw new Refusal(ProblemCode.EXAM_NOT_NEEDED);
  if (application.status !== "ADMITTED") throw new Refusal(ProblemCode.APPLICATION_WRONG_STATE);
  const examSessionId = session.id;
  const offered = await act.tx.existsBy(ExamSessionQualification, {
    examSessionId,
    qualificationId: application.qualificationId,
  });
  if (!offered || session.organisationId !== application.organisationId) {
    throw new Refusal(ProblemCode.SESSION_NOT_FOR_QUALIFICATION, "examSessionId");
  }
  if (await act.tx.existsBy(ExamSessionAssessor, { examSessionId, personId: application.personId })) {
    throw new Refusal(ProblemCode.ASSESSOR_IS_APPLICANT, "examSessionId");
  }
  const taken = await act.tx.countBy(ExamSeat, { examSessionId, givenUpAt: IsNull() });
  if (taken >= session.capacity) throw new Refusal(ProblemCode.SESSION_FULL, "examSessionId");
}
