import { validUntilAfter } from "./validUntilAfter";

describe("the last day of a certificate", () => {
  it.each([
    ["2026-11-23", 60, "2031-11-22"],
    ["2021-11-10", 60, "2026-11-09"],
    ["2024-02-29", 12, "2025-02-27"],
    ["2026-01-01", 120, "2035-12-31"],
    ["2026-11-23", null, null],
  ])("from %s for %s months is %s", (from, months, last) => {
    expect(validUntilAfter(from, months)).toBe(last);
  });
});
