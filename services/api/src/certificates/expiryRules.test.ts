import type { Certificate } from "./Certificate";
import { isExpiryNoticeDue } from "./isExpiryNoticeDue";
import { isSucceededBy } from "./isSucceededBy";

describe("the day of an expiry notice", () => {
  it.each([
    ["2027-05-26", 6, "2026-11-26", true],
    ["2027-05-26", 6, "2026-11-25", false],
    ["2027-08-31", 6, "2027-02-28", true],
    ["2027-08-31", 6, "2027-02-27", false],
    ["2028-08-31", 6, "2028-02-29", true],
    ["2028-08-31", 6, "2028-02-28", false],
    ["2027-03-31", 1, "2027-02-28", true],
    ["2026-12-26", 1, "2026-11-26", true],
    ["2026-12-26", 1, "2026-12-10", true],
    ["2026-12-26", 1, "2026-12-11", false],
  ])("for %s and %i months, %s: %s", (validUntil, months, today, due) => {
    expect(isExpiryNoticeDue(validUntil, months, today)).toBe(due);
  });
});

type Facts = Parameters<typeof isSucceededBy>[0];
const own: Facts = {
  ...{ id: "a", type: "FULL", specialisationId: null, validUntil: "2027-01-01" },
  ...{ confirmedAt: new Date(0), invalidatedAt: null, replacedById: null },
};

describe("a certificate that makes the end of another harmless", () => {
  it.each<[string, Partial<Certificate>, Partial<Certificate>, boolean]>([
    ["a longer one", {}, { validUntil: "2031-01-01" }, true],
    ["one without end", {}, { validUntil: null }, true],
    ["one that ends the same day", {}, { validUntil: "2027-01-01" }, false],
    ["itself", {}, { id: "a", validUntil: null }, false],
    ["one not registered yet", {}, { validUntil: null, confirmedAt: null }, false],
    ["one taken back", {}, { validUntil: null, invalidatedAt: new Date(0) }, false],
    ["one replaced", {}, { validUntil: null, replacedById: "c" }, false],
    ["one of another specialisation", {}, { validUntil: null, specialisationId: "s" }, false],
    ["a partial one for a full one", {}, { validUntil: null, type: "PARTIAL" }, false],
    ["a full one for a partial one", { type: "PARTIAL" }, { validUntil: null }, true],
    ["one that ends, for one without end", { validUntil: null }, { validUntil: "2031-01-01" }, false],
  ])("%s", (_case, mine, other, answer) => {
    expect(isSucceededBy({ ...own, ...mine }, { ...own, id: "b", ...other })).toBe(answer);
  });
});
