import { isAnnouncedInTime } from "./isAnnouncedInTime";

describe("the announcement of an exam", () => {
  it.each([
    ["2026-10-01T09:00:00Z", "2026-11-15T09:00:00Z", true],
    ["2026-10-01T09:00:01Z", "2026-11-15T09:00:00Z", false],
    ["2026-01-01T09:00:00Z", "2026-11-15T09:00:00Z", true],
    [null, "2026-11-15T09:00:00Z", null],
  ])("on %s for %s is in time: %s", (publishedAt, startsAt, expected) => {
    expect(isAnnouncedInTime(publishedAt === null ? null : new Date(publishedAt), new Date(startsAt))).toBe(expected);
  });
});
