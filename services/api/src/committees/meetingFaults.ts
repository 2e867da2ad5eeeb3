import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { tallinnDay } from "../platform/tallinnDay";
import type { ConveneMeetingInput } from "./ConveneMeetingInput";

const longest = 300;

/** Everything wrong with an invitation that can be seen without looking anything up. `today` is YYYY-MM-DD. */
export function meetingFaults(input: ConveneMeetingInput, today: string): Problem[] {
  const faults: Problem[] = [];
  const fault = (code: ProblemCode, field: string): void => void faults.push({ code, field });
  if (input.applicationIds.length === 0) fault(ProblemCode.AGENDA_EMPTY, "applicationIds");
  if (tallinnDay(input.startsAt) < today) fault(ProblemCode.DATE_INVALID, "startsAt");
  const place = input.place?.trim() ?? "";
  const webLink = input.webLink?.trim() ?? "";
  if (input.form === "PHYSICAL" && !place) fault(ProblemCode.FIELD_REQUIRED, "place");
  if (input.form === "ONLINE" && !webLink) fault(ProblemCode.FIELD_REQUIRED, "webLink");
  if (webLink && !/^https:\/\/\S+$/.test(webLink)) fault(ProblemCode.FIELD_INVALID, "webLink");
  if (place.length > longest) fault(ProblemCode.FIELD_TOO_LONG, "place");
  if (webLink.length > longest) fault(ProblemCode.FIELD_TOO_LONG, "webLink");
  return faults;
}
