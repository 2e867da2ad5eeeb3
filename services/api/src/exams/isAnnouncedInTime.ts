/** How many days before an exam it should stand in the calendar. */
export const announcementDays = 45;

/** Whether an exam was announced at least 45 days before it begins; null while it is not announced. */
export function isAnnouncedInTime(publishedAt: Date | null, startsAt: Date): boolean | null {
  if (publishedAt === null) return null;
  return startsAt.getTime() - publishedAt.getTime() >= announcementDays * 86_400_000;
}
