/** The warning stands this long before the end, in milliseconds. */
const warning = 120_000;

/** When things were: milliseconds since 1970. `readAt` is when the viewer's idle end was learnt. */
export type SessionClock = { readAt: number; lastHeardAt: number; now: number };

/** How long a session still lasts and whether one must be told. */
export type SessionEndState = { secondsLeft: number; isWarning: boolean; canExtend: boolean };

/** Every answer from the server moves the idle end; the session's own end never moves. */
export function sessionEnd(
  viewer: { idleEndsAt: string; sessionEndsAt: string },
  clock: SessionClock,
): SessionEndState {
  const hardEnd = Date.parse(viewer.sessionEndsAt);
  const idleEnd = Date.parse(viewer.idleEndsAt) + Math.max(0, clock.lastHeardAt - clock.readAt);
  const left = Math.max(0, Math.min(hardEnd, idleEnd) - clock.now);
  return {
    secondsLeft: Math.ceil(left / 1000),
    isWarning: left > 0 && left <= warning,
    canExtend: hardEnd - clock.now > warning,
  };
}
