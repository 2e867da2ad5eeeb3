const day = 86_400_000;

/**
 * When those who have not answered are reminded: evenly spread before the closing, the last one not later than two days before
 * it; without a closing time two and four weeks after the opening. Two at most.
 */
export function reminderTimes(openedAt: Date, closesAt: Date | null, wanted: number): Date[] {
  const count = Math.max(0, Math.min(wanted, 2));
  if (!closesAt) return Array.from({ length: count }, (_, at) => new Date(openedAt.getTime() + (at + 1) * 14 * day));
  const span = closesAt.getTime() - openedAt.getTime() - 2 * day;
  if (span < day) return [];
  return Array.from({ length: count }, (_, at) => new Date(openedAt.getTime() + (span * (at + 1)) / count));
}
