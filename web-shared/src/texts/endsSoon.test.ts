import { endsSoon } from "./endsSoon";

describe("a certificate's end within six months", () => {
  it.each([
    ["2026-11-26", "2027-05-26", true],
    ["2026-11-26", "2027-05-27", false],
    ["2026-11-26", "2026-11-26", true],
    ["2026-11-26", "2026-11-25", false],
    ["2026-08-31", "2027-02-28", true],
    ["2026-08-31", "2027-03-01", false],
  ])("on %s an end on %s: %s", (today, validUntil, near) => {
    expect(endsSoon(validUntil, today)).toBe(near);
  });
});
