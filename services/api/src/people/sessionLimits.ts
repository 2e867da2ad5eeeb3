const minute = 60_000;

/** How long a session lives: whole, and without being used (officials' shorter). Milliseconds. */
export const sessionLimits = { whole: 12 * 60 * minute, idleCitizen: 30 * minute, idleOfficial: 20 * minute };

/** When an unused session ends. */
export function idleEndsAt(lastSeenAt: Date, isOfficial: boolean): Date {
  return new Date(lastSeenAt.getTime() + (isOfficial ? sessionLimits.idleOfficial : sessionLimits.idleCitizen));
}
