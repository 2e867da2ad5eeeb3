import { In } from "typeorm";
import type { Application } from "../applications/Application";
import { ExamResult } from "../exams/ExamResult";
import { ExamSeat } from "../exams/ExamSeat";
import { ExamSessionAssessor } from "../exams/ExamSessionAssessor";
import { PaperAssessment } from "../exams/PaperAssessment";
import type { Act } from "../platform/Act";
import type { RecusalCause } from "./RecusalCause";

export interface FoundRecusal {
  readonly personId: string;
  readonly cause: RecusalCause;
  readonly reason: string | null;
}

/**
 * Who of these members the register itself recuses from a case: who is named assessor of a session the applicant sat,
 * who recorded or confirmed the applicant's results or judged the papers, and who is the applicant. HMS § 10.
 */
export async function recusedFrom(
  act: Act,
  application: Pick<Application, "id" | "personId">,
  memberIds: readonly string[],
): Promise<FoundRecusal[]> {
  const seats = await act.tx.findBy(ExamSeat, { applicationId: application.id });
  const sat = seats.filter((seat) => seat.givenUpAt === null);
  const assessors = await act.tx.findBy(ExamSessionAssessor, {
    examSessionId: In(sat.map((seat) => seat.examSessionId)),
  });
  const results = await act.tx.findBy(ExamResult, { examSeatId: In(seats.map((seat) => seat.id)) });
  const papers = await act.tx.findBy(PaperAssessment, { applicationId: application.id });
  const assessed = new Set([
    ...papers.map((assessment) => assessment.assessedBy),
    ...assessors.map((assessor) => assessor.personId),
    ...results.map((result) => result.recordedBy),
    ...seats.map((seat) => seat.confirmedBy),
  ]);
  return memberIds.flatMap((personId): FoundRecusal[] => {
    if (personId === application.personId) return [{ personId, cause: "DECLARED", reason: "Liige on ise taotleja." }];
    return assessed.has(personId) ? [{ personId, cause: "ASSESSED", reason: null }] : [];
  });
}
