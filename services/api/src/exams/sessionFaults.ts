import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import type { PlanExamSessionInput } from "./PlanExamSessionInput";

const longest = 300;

/** Everything wrong with the plan of a session that can be seen without looking anything up. */
export function sessionFaults(input: PlanExamSessionInput, now: Date): Problem[] {
  const faults: Problem[] = [];
  const fault = (code: ProblemCode, field: string): void => void faults.push({ code, field });
  if (input.qualificationIds.length === 0) fault(ProblemCode.FIELD_REQUIRED, "qualificationIds");
  if (input.assessorIds.length === 0) fault(ProblemCode.FIELD_REQUIRED, "assessorIds");
  if (!input.place?.trim() && !input.webLink?.trim()) fault(ProblemCode.FIELD_REQUIRED, "place");
  if ((input.place ?? "").length > longest) fault(ProblemCode.FIELD_TOO_LONG, "place");
  if ((input.webLink ?? "").length > longest) fault(ProblemCode.FIELD_TOO_LONG, "webLink");
  if (input.webLink?.trim() && !/^https:\/\/[^\s]+$/.test(input.webLink.trim()))
    fault(ProblemCode.FIELD_INVALID, "webLink");
  if (!(input.capacity >= 1 && input.capacity <= 1000)) fault(ProblemCode.CAPACITY_INVALID, "capacity");
  if (input.startsAt <= now) fault(ProblemCode.SESSION_IN_PAST, "startsAt");
  if (input.endsAt <= input.startsAt) fault(ProblemCode.DATES_OUT_OF_ORDER, "endsAt");
  if (input.registrationClosesAt > input.startsAt) fault(ProblemCode.DATES_OUT_OF_ORDER, "registrationClosesAt");
  return faults;
}
