import { sessionEnd } from "./sessionEnd";

const at = (minutes: number) => Date.UTC(2026, 10, 23, 12, minutes);
const viewer = { idleEndsAt: new Date(at(30)).toISOString(), sessionEndsAt: new Date(at(50)).toISOString() };

test.each([
  ["long before the end there is no warning", { now: at(10), lastHeardAt: at(0) }, { isWarning: false }],
  [
    "two minutes before the idle end one is told",
    { now: at(28), lastHeardAt: at(0) },
    { isWarning: true, secondsLeft: 120, canExtend: true },
  ],
  ["every answer moves the idle end", { now: at(28), lastHeardAt: at(5) }, { isWarning: false, secondsLeft: 420 }],
  [
    "the session's own end cannot be put off",
    { now: at(49), lastHeardAt: at(48) },
    { isWarning: true, secondsLeft: 60, canExtend: false },
  ],
  ["after the end nothing is left", { now: at(31), lastHeardAt: at(0) }, { isWarning: false, secondsLeft: 0 }],
])("%s", (_title, clock, expected) => {
  expect(sessionEnd(viewer, { readAt: at(0), ...clock })).toMatchObject(expected);
});
