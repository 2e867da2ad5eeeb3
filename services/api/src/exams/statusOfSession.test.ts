import { statusOfSession } from "./statusOfSession";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));
const session = {
  publishedAt: at(1),
  cancelledAt: null,
  resultsConfirmedAt: null,
  registrationClosesAt: at(5),
  endsAt: at(10),
};

it.each([
  ["not published", { publishedAt: null }, 12, "PLANNED"],
  ["published, before registration closes", {}, 4, "PUBLISHED"],
  ["the instant registration closes", {}, 5, "REGISTRATION_CLOSED"],
  ["being held", {}, 9, "REGISTRATION_CLOSED"],
  ["the instant it ends", {}, 10, "HELD"],
  ["results confirmed", { resultsConfirmedAt: at(11) }, 12, "RESULTS_CONFIRMED"],
  ["cancelled, whatever else", { cancelledAt: at(2), publishedAt: null }, 1, "CANCELLED"],
] as const)("a session %s", (_case, facts, hour, status) => {
  expect(statusOfSession({ ...session, ...facts }, at(hour))).toBe(status);
});
