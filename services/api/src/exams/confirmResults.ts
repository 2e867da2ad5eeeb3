import { Field, ID, InputType } from "type-graphql";
import { In, IsNull } from "typeorm";
import { Application } from "../applications/Application";
import { moveApplication } from "../applications/moveApplication";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { ExamPart } from "../standards/ExamPart";
import { ExamResult } from "./ExamResult";
import { ExamSeat } from "./ExamSeat";
import { ExamSession } from "./ExamSession";
import { ExamSessionAssessor } from "./ExamSessionAssessor";
import { canAssess } from "./examSessionPolicy";
import { proposalOf } from "./proposalOf";

@InputType()
export class ConfirmResultsInput {
  @Field(() => ID)
  examSessionId!: string;
}

/** An assessor confirms the results of the whole session: they lock, and the cases are ready for the committee. */
export async function confirmResults(act: Act, input: ConfirmResultsInput): Promise<ExamSession> {
  const session = await act.lock(ExamSession, input.examSessionId);
  const assessors = await act.tx.findBy(ExamSessionAssessor, { examSessionId: session.id });
  authorizeSeen(
    canAssess(
      act.viewer,
      session,
      assessors.map((assessor) => assessor.personId),
    ),
  );
  if (session.cancelledAt) throw new Refusal(ProblemCode.SESSION_CANCELLED);
  if (session.resultsConfirmedAt) throw new Refusal(ProblemCode.RESULTS_LOCKED);
  if (act.now < session.startsAt) throw new Refusal(ProblemCode.SESSION_NOT_STARTED);
  const seats = await act.tx.find(ExamSeat, {
    where: { examSessionId: session.id, givenUpAt: IsNull() },
    order: { applicationId: "ASC" },
  });
  if (seats.length === 0) throw new Refusal(ProblemCode.RESULTS_INCOMPLETE);
  for (const seat of seats) await confirmSeatResults(act, seat);
  Object.assign(session, { resultsConfirmedAt: act.now, resultsConfirmedBy: act.viewer.personId });
  await act.tx.save(ExamSession, session);
  await act.record("exam_session.resultsConfirmed", session.id, { seats: seats.length });
  return session;
}

async function confirmSeatResults(act: Act, seat: ExamSeat): Promise<void> {
  const application = await act.lock(Application, seat.applicationId);
  const parts = await act.tx.findBy(ExamPart, { awardingProcedureId: application.awardingProcedureId });
  const results = await act.tx.findBy(ExamResult, {
    examSeatId: seat.id,
    examPartId: In(parts.map((part) => part.id)),
  });
  const partIds = parts.map((part) => part.id);
  const proposal = proposalOf({ didNotAppear: seat.didNotAppear, partIds, results });
  if (proposal === null) throw new Refusal(ProblemCode.RESULTS_INCOMPLETE);
  Object.assign(seat, { proposal, confirmedAt: act.now, confirmedBy: act.viewer.personId });
  await act.tx.save(ExamSeat, seat);
  await moveApplication(act, application, "ASSESS");
  await act.record("application.assessed", application.id, { examSeatId: seat.id, proposal });
}
