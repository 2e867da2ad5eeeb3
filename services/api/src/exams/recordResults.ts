import { Application } from "../applications/Application";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { ExamPart } from "../standards/ExamPart";
import { ExamResult } from "./ExamResult";
import { ExamSeat } from "./ExamSeat";
import { ExamSession } from "./ExamSession";
import { ExamSessionAssessor } from "./ExamSessionAssessor";
import { canAssess } from "./examSessionPolicy";
import type { RecordResultsInput } from "./RecordResultsInput";

/** An assessor of the session writes down points part by part, or that the applicant did not appear. KutS § 19. */
export async function recordResults(act: Act, input: RecordResultsInput): Promise<ExamSeat> {
  const { examSessionId } = await act.get(ExamSeat, input.examSeatId);
  const session = await act.lock(ExamSession, examSessionId, "share");
  const assessors = await act.tx.findBy(ExamSessionAssessor, { examSessionId });
  authorizeSeen(
    canAssess(
      act.viewer,
      session,
      assessors.map((assessor) => assessor.personId),
    ),
  );
  const seat = await act.lock(ExamSeat, input.examSeatId);
  const application = await act.get(Application, seat.applicationId);
  if (application.personId === act.viewer.personId) throw new Refusal(ProblemCode.ASSESSOR_IS_APPLICANT);
  refuseSeat(act, session, seat);
  const parts = await act.tx.findBy(ExamPart, { awardingProcedureId: application.awardingProcedureId });
  refuseAll(resultFaults(input, parts));
  if (input.didNotAppear === true) await act.tx.delete(ExamResult, { examSeatId: seat.id });
  else if (input.results.length > 0) await keepResults(act, seat, input, parts);
  seat.didNotAppear = input.didNotAppear ?? (input.results.length > 0 ? false : seat.didNotAppear);
  await act.tx.save(ExamSeat, seat);
  await act.record("exam_seat.resultsRecorded", seat.id, {
    parts: input.results.length,
    didNotAppear: seat.didNotAppear,
  });
  return seat;
}

function refuseSeat(act: Act, session: ExamSession, seat: ExamSeat): void {
  if (session.cancelledAt) throw new Refusal(ProblemCode.SESSION_CANCELLED);
  if (session.resultsConfirmedAt) throw new Refusal(ProblemCode.RESULTS_LOCKED);
  if (act.now < session.startsAt) throw new Refusal(ProblemCode.SESSION_NOT_STARTED);
  if (seat.givenUpAt) throw new Refusal(ProblemCode.SEAT_NOT_TAKEN);
}

function resultFaults(input: RecordResultsInput, parts: readonly ExamPart[]): Problem[] {
  return input.results.flatMap((result, at): Problem[] => {
    const part = parts.find((known) => known.id === result.examPartId);
    if (!part) return [{ code: ProblemCode.FIELD_INVALID, field: `results.${at}.examPartId` }];
    if ((result.remark ?? "").length > 2000)
      return [{ code: ProblemCode.FIELD_TOO_LONG, field: `results.${at}.remark` }];
    if (result.points >= 0 && result.points <= part.maxPoints) return [];
    return [{ code: ProblemCode.POINTS_OUT_OF_RANGE, field: `results.${at}.points` }];
  });
}

async function keepResults(
  act: Act,
  seat: ExamSeat,
  input: RecordResultsInput,
  parts: readonly ExamPart[],
): Promise<void> {
  const rows = new Map(
    input.results.map((result) => {
      const passPoints = parts.find((part) => part.id === result.examPartId)?.passPoints ?? Infinity;
      const { examPartId, points } = result;
      const remark = result.remark?.trim() || null;
      return [examPartId, { examPartId, points, remark, isPassed: points >= passPoints }];
    }),
  );
  const recorded = { examSeatId: seat.id, recordedBy: act.viewer.personId ?? "", recordedAt: act.now };
  await act.tx.upsert(
    ExamResult,
    [...rows.values()].map((row) => ({ ...row, ...recorded })),
    ["examSeatId", "examPartId"],
  );
}
