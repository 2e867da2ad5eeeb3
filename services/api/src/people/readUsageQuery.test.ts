import { readUsageQuery } from "./readUsageQuery";

const asked = { userCode: "EE60001017869" };

describe("what the data tracker asks", () => {
  it.each([
    ["a person", {}, { offset: 0, limit: 1000, periodStart: null, periodEnd: null }],
    ["a page", { offset: "20", limit: "10" }, { offset: 20, limit: 10 }],
    ["a period", { periodStart: "2026-11-01T00:00:00+02:00" }, { periodStart: new Date("2026-10-31T22:00:00Z") }],
  ])("is %s", (_title, query, read) => {
    expect(readUsageQuery({ ...asked, ...query })).toMatchObject(read);
  });

  it.each([
    ["without a person", { userCode: undefined }],
    ["for a code without a country", { userCode: "60001017869" }],
    ["for a code too short", { userCode: "EE6000101786" }],
    ["for more than a thousand", { limit: "1001" }],
    ["for none", { limit: "0" }],
    ["for a page before the first", { offset: "-1" }],
    ["for a day without a time", { periodStart: "2026-11-01" }],
    ["for a period the wrong way round", { periodStart: "2026-11-02T00:00:00Z", periodEnd: "2026-11-01T00:00:00Z" }],
    ["for two people at once", { userCode: ["EE60001017869", "EE39901012239"] }],
  ])("is refused %s", (_title, query) => {
    expect(readUsageQuery({ ...asked, ...query })).toBeNull();
  });
});
