import { nextYearly, prolongedUntil, termsUntil } from "./terms";

describe("terms that never go stale", () => {
  it.each([
    ["2026-11-09", [["2021-11-10", "2026-11-09"]]],
    [
      "2026-11-10",
      [
        ["2021-11-10", "2026-11-09"],
        ["2026-11-10", "2031-11-09"],
      ],
    ],
    ["2020-01-01", [["2021-11-10", "2026-11-09"]]],
  ])("the rights of a body since 10 November 2021, on %s", (today, expected) => {
    expect(termsUntil("2021-11-10", today).map((term) => [term.from, term.until])).toEqual(expected);
  });

  it.each([
    ["2026-11-23", "2028-04-12"],
    ["2027-10-12", "2028-04-12"],
    ["2027-10-13", "2033-04-12"],
  ])("a standard of 13 April 2023 is in force until, seen on %s: %s", (today, expected) => {
    expect(prolongedUntil("2023-04-13", today)).toBe(expected);
  });

  it.each([
    ["2026-11-23", "2027-09-30"],
    ["2026-03-30", "2026-09-30"],
    ["2026-03-31", "2026-09-30"],
    ["2026-04-01", "2027-09-30"],
  ])("the last day for students, seen on %s: %s", (today, expected) => {
    expect(nextYearly("09-30", today)).toBe(expected);
  });
});
