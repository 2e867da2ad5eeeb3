import type { ApplicationRound } from "./ApplicationRound";
import { ApplicationKind } from "../standards/ApplicationKind";

type Days = Pick<
  ApplicationRound,
  "opensOn" | "closesOn" | "priorLearningOpensOn" | "priorLearningClosesOn" | "publishedAt"
>;

/** Whether one may apply in this way on this day (YYYY-MM-DD); the first and the last day belong to the round. */
export function isRoundOpen(round: Days, kind: ApplicationKind, today: string): boolean {
  if (round.publishedAt === null) return false;
  const ownDays = kind === ApplicationKind.PRIOR_LEARNING && round.priorLearningOpensOn !== null;
  const opens = ownDays ? (round.priorLearningOpensOn ?? round.opensOn) : round.opensOn;
  const closes = ownDays ? (round.priorLearningClosesOn ?? round.closesOn) : round.closesOn;
  return opens <= today && today <= closes;
}

/** Whether one may apply in it in any way on this day. */
export function isRoundOpenAtAll(round: Days, today: string): boolean {
  return Object.values(ApplicationKind).some((kind) => isRoundOpen(round, kind, today));
}
