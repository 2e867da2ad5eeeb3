import type { PlanApplicationRoundInput } from "./PlanApplicationRoundInput";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";

const longestName = 200;

/** What is wrong with a round as planned: its name, its qualifications, days out of order. */
export function roundFaults(round: PlanApplicationRoundInput): Problem[] {
  const faults: Problem[] = [];
  const add = (wrong: boolean, code: ProblemCode, field: string): void => {
    if (wrong) faults.push({ code, field });
  };
  const before = (earlier: string | null | undefined, later: string | null | undefined): boolean =>
    Boolean(earlier && later && later < earlier);
  add(round.name.trim() === "", ProblemCode.FIELD_REQUIRED, "name");
  add(round.name.length > longestName, ProblemCode.FIELD_TOO_LONG, "name");
  add(round.qualificationIds.length === 0, ProblemCode.FIELD_REQUIRED, "qualificationIds");
  add(before(round.opensOn, round.closesOn), ProblemCode.DATES_OUT_OF_ORDER, "closesOn");
  const halfGiven = Boolean(round.priorLearningOpensOn) !== Boolean(round.priorLearningClosesOn);
  add(
    halfGiven,
    ProblemCode.FIELD_REQUIRED,
    round.priorLearningOpensOn ? "priorLearningClosesOn" : "priorLearningOpensOn",
  );
  add(
    before(round.priorLearningOpensOn, round.priorLearningClosesOn),
    ProblemCode.DATES_OUT_OF_ORDER,
    "priorLearningClosesOn",
  );
  add(before(round.opensOn, round.examsFrom), ProblemCode.DATES_OUT_OF_ORDER, "examsFrom");
  add(before(round.examsFrom, round.examsUntil), ProblemCode.DATES_OUT_OF_ORDER, "examsUntil");
  add(before(round.examsFrom ?? round.opensOn, round.meetingOn), ProblemCode.DATES_OUT_OF_ORDER, "meetingOn");
  return faults;
}
