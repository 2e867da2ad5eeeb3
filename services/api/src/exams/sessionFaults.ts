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
  faults.push(...placeFaults(input));
  if (!(input.capacity >= 1 && input.capacity <= 1000)) fault(ProblemCode.CAPACITY_INVALID, "capacity");
  if (input.startsAt <= now) fault(ProblemCode.SESSION_IN_PAST, "startsAt");
  if (input.endsAt <= input.startsAt) fault(ProblemCode.DATES_OUT_OF_ORDER, "endsAt");
  if (input.registrationClosesAt > input.startsAt) fault(ProblemCode.DATES_OUT_OF_ORDER, "registrationClosesAt");
  return faults;
}

function placeFaults(input: PlanExamSessionInput): Problem[] {
  const place = input.place?.trim() ?? "";
  const webLink = input.webLink?.trim() ?? "";
  const faults: Problem[] = [];
  if (!place && !webLink) faults.push({ code: ProblemCode.FIELD_REQUIRED, field: "place" });
  if (place.length > longest) faults.push({ code: ProblemCode.FIELD_TOO_LONG, field: "place" });
  if (webLink.length > longest) faults.push({ code: ProblemCode.FIELD_TOO_LONG, field: "webLink" });
  if (webLink && !/^https:\/\/\S+$/.test(webLink)) faults.push({ code: ProblemCode.FIELD_INVALID, field: "webLink" });
  return faults;
}
