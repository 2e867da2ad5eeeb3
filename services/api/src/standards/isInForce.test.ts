import { isAwarded, isProcedureInForce, isRightInForce, isStandardInForce, isStandardUsable } from "./isInForce";

const term = { validFrom: "2024-03-01", validUntil: "2029-02-28" };

describe("what is in force", () => {
  it.each([
    ["2024-02-29", false],
    ["2024-03-01", true],
    ["2026-11-23", true],
    ["2029-02-28", true],
    ["2029-03-01", false],
  ])("a standard and a right of 1 March 2024 to 28 February 2029 on %s: %s", (day, expected) => {
    expect(isStandardInForce(term, day)).toBe(expected);
    expect(isRightInForce({ ...term, revokedAt: null }, day)).toBe(expected);
  });

  it("a revoked right is not in force on any day", () => {
    expect(isRightInForce({ ...term, revokedAt: new Date("2025-01-01T00:00:00Z") }, "2026-01-01")).toBe(false);
  });

  it.each([
    ["before it began", "2024-02-29", false],
    ["while in force", "2029-02-28", true],
    ["expired, open to its students", "2030-09-30", true],
    ["after the students' last day", "2030-10-01", false],
  ])("a standard open to students until 30 September 2030, %s", (_when, day, expected) => {
    expect(isStandardUsable({ ...term, studentsUntil: "2030-09-30" }, day)).toBe(expected);
  });

  it.each([
    [{ inForceFrom: "2024-01-01", supersededAt: null }, true],
    [{ inForceFrom: "2026-11-23", supersededAt: null }, true],
    [{ inForceFrom: "2026-11-24", supersededAt: null }, false],
    [{ inForceFrom: "2024-01-01", supersededAt: new Date("2026-01-01T00:00:00Z") }, false],
    [{ inForceFrom: "2024-01-01", supersededAt: new Date("2026-11-22T22:00:00Z") }, false],
    [{ inForceFrom: "2024-01-01", supersededAt: new Date("2026-11-23T22:00:00Z") }, true],
    [{ inForceFrom: "2026-12-24", supersededAt: new Date("2026-11-30T22:00:00Z") }, false],
  ])("a procedure %j on 23 November 2026: %s", (procedure, expected) => {
    expect(isProcedureInForce(procedure, "2026-11-23")).toBe(expected);
  });

  it.each([
    ["nobody has the right", [], false],
    ["the right is over", [{ ...term, validUntil: "2025-12-31", revokedAt: null }], false],
    [
      "one of two rights runs",
      [
        { ...term, validUntil: "2025-12-31", revokedAt: null },
        { ...term, revokedAt: null },
      ],
      true,
    ],
  ])("a qualification when %s", (_case, rights, expected) => {
    expect(isAwarded({ ...term, studentsUntil: null }, rights, "2026-11-23")).toBe(expected);
  });
});
