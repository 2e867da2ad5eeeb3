import { Field, ID, InputType } from "type-graphql";
import { IsNull } from "typeorm";
import { Application } from "../applications/Application";
import { moveApplication } from "../applications/moveApplication";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { givenReason } from "../platform/givenReason";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { ExamSeat } from "./ExamSeat";
import { ExamSession } from "./ExamSession";
import { canManageSessions } from "./examSessionPolicy";

@InputType()
export class CancelExamSessionInput {
  @Field(() => ID)
  examSessionId!: string;

  @Field(() => String)
  reason!: string;
}

/** A body calls a session off before its results are confirmed: the seats return and everybody seated hears why. */
export async function cancelExamSession(act: Act, input: CancelExamSessionInput): Promise<ExamSession> {
  const session = await act.lock(ExamSession, input.examSessionId);
  authorizeSeen(canManageSessions(act.viewer, session.organisationId));
  if (session.cancelledAt) throw new Refusal(ProblemCode.SESSION_CANCELLED);
  if (session.resultsConfirmedAt) throw new Refusal(ProblemCode.RESULTS_LOCKED);
  const reason = givenReason(input.reason, 2000);
  Object.assign(session, { cancelledAt: act.now, cancelReason: reason });
  await act.tx.save(ExamSession, session);
  await act.record("exam_session.cancelled", session.id);
  const seats = await act.tx.find(ExamSeat, {
    where: { examSessionId: session.id, givenUpAt: IsNull() },
    order: { applicationId: "ASC" },
  });
  for (const seat of seats) await returnSeat(act, seat);
  return session;
}

async function returnSeat(act: Act, seat: ExamSeat): Promise<void> {
  const application = await act.lock(Application, seat.applicationId);
  await act.tx.update(ExamSeat, { id: seat.id }, { givenUpAt: act.now });
  await moveApplication(act, application, "RETURN_SEAT");
  await act.record("application.seatCancelled", application.id, { examSessionId: seat.examSessionId });
}
