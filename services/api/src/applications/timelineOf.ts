import type { Event } from "../platform/Event";

/** What concerns nobody but the one who types. */
const silent: ReadonlySet<string> = new Set(["application.saved"]);

/** What the applicant may know of; the work inside the body and the committee is not among it. */
const forApplicant = /^(application|exam_seat|exam_session|certificate|decision|letter)\./;

/** The events of an application, newest first, as far as this viewer may see them. */
export function timelineOf(events: readonly Event[], isOfficial: boolean): Event[] {
  const seen = events.filter((event) => !silent.has(event.type) && (isOfficial || forApplicant.test(event.type)));
  return seen.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
}
