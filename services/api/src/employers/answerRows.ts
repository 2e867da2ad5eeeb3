import { certificateStatusOn } from "../certificates/certificateStatusOn";
import type { CheckAnswer } from "./CheckAnswer";
import { CheckStatus } from "./CheckStatus";
import type { FoundRow } from "./checkStatement";
import type { AskedRow } from "./readAskedRows";

/** What is answered to one row: the best of its certificates decides, none is NOT_FOUND. */
export interface AnsweredRow {
  readonly position: number;
  readonly asked: string;
  readonly status: CheckStatus;
  readonly answer: CheckAnswer[];
}

/** Puts what was found beside what was asked, in its order; `today` is the day in Estonia. */
export function answerRows(asked: readonly AskedRow[], found: readonly FoundRow[], today: string): AnsweredRow[] {
  return asked.map((row, place) => {
    const answer = found.filter((one) => one.position === place + 1).map((one) => answerOf(one, today));
    return { position: place + 1, asked: row.asked, status: answer[0]?.status ?? CheckStatus.NOT_FOUND, answer };
  });
}

function answerOf(row: FoundRow, today: string): CheckAnswer {
  const { registrationNumber, holderName, title, titleEn, titleRu, estqfLevel, awardingBodyName } = row;
  const { validFrom, validUntil } = row;
  const facts = { ...row, ...momentsOf(row), submittedAt: null, returnedAt: null };
  const status = certificateStatusOn(facts, today) as CheckStatus;
  return {
    registrationNumber,
    status,
    holderName,
    title,
    titleEn,
    titleRu,
    estqfLevel,
    awardingBodyName,
    validFrom,
    validUntil,
  };
}

const momentsOf = ({ confirmedAt, invalidatedAt }: FoundRow): { confirmedAt: Date; invalidatedAt: Date | null } => ({
  confirmedAt: new Date(confirmedAt),
  invalidatedAt: invalidatedAt === null ? null : new Date(invalidatedAt),
});
