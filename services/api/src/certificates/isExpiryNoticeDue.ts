import { addDays, addMonths } from "../platform/days";

/** How long after its day a notice may still be sent when the worker did not run, in days. */
const lateDays = 14;

/**
 * Whether today is the day to tell the holder that the certificate ends in so many months: the same day of the month, or
 * the last one of a shorter month (31 August, six months before: 28 or 29 February). Days are YYYY-MM-DD.
 */
export function isExpiryNoticeDue(validUntil: string, months: number, today: string): boolean {
  const noticeOn = addMonths(validUntil, -months);
  return noticeOn <= today && today <= addDays(noticeOn, lateDays);
}
