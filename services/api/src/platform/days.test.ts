import { addDays, addMonths, isDay } from "./days";

describe("days", () => {
  it.each([
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-11-23", 60, "2031-11-23"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
  ])("%s and %d months are %s", (day, months, then) => {
    expect(addMonths(day, months)).toBe(then);
  });

  it.each([
    ["2026-03-28", 1, "2026-03-29"],
    ["2026-10-24", 2, "2026-10-26"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-03-01", -1, "2026-02-28"],
  ])("%s and %d days are %s", (day, count, then) => {
    expect(addDays(day, count)).toBe(then);
  });

  it.each([
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2026-13-01", false],
    ["2026-1-1", false],
    ["", false],
    ["2026-04-31", false],
    ["0001-01-01", true],
  ])("%j is a day: %s", (value, known) => {
    expect(isDay(value)).toBe(known);
  });
});
