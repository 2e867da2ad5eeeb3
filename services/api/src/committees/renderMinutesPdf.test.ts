import { createHash } from "node:crypto";
import { checkDecisionRecord } from "./checkDecisionRecord";
import { canonicalJson } from "./canonicalJson";
import { renderMinutesPdf } from "./renderMinutesPdf";
import { aDecisionRecord } from "./testing/aDecisionRecord";

const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");

describe("the minutes as PDF", () => {
  it("are the same bytes for the same record, and tagged for those who listen", () => {
    const record = aDecisionRecord();
    const first = renderMinutesPdf(record, sha256(canonicalJson(record)));
    const second = renderMinutesPdf(record, sha256(canonicalJson(record)));
    expect(sha256(second)).toBe(sha256(first));
    expect(first.subarray(0, 5).toString()).toBe("%PDF-");
    expect(first.includes("/StructTreeRoot")).toBe(true);
    expect(first.includes("pdfaid")).toBe(true);
  });

  it("take what people typed as text, never as markup", () => {
    const typed = '#read("/etc/passwd") *bold* $x$ [a](b) õ \u202e \u{1f600} ' + "pikk ".repeat(2000);
    const record = aDecisionRecord();
    const cases = record.cases.map((one) => ({
      ...one,
      applicant: typed.slice(0, 60),
      reasons: typed,
      ground: typed.slice(0, 60),
    }));
    expect(renderMinutesPdf({ ...record, cases }, "0".repeat(64)).length).toBeGreaterThan(10_000);
  });
});

describe("a decision record", () => {
  it("is found sound by the checker", () => {
    expect(checkDecisionRecord(canonicalJson(aDecisionRecord()))).toEqual([]);
  });

  it("fails the checker when one vote, count, presence or result is altered", () => {
    const record = aDecisionRecord();
    const alter = (change: (copy: Copy) => void): string[] => {
      const copy = JSON.parse(canonicalJson(record)) as Copy;
      change(copy);
      return checkDecisionRecord(canonicalJson(copy));
    };
    type Copy = ReturnType<typeof aDecisionRecord>;
    const first = (copy: Copy) => copy.cases[0] ?? fail();
    expect(alter((copy) => Object.assign(first(copy).votes[0] ?? {}, { choice: "AGAINST" }))).not.toEqual([]);
    expect(alter((copy) => first(copy).votes.pop())).not.toEqual([]);
    expect(alter((copy) => Object.assign(first(copy), { result: "REFUSE" }))).not.toEqual([]);
    expect(alter((copy) => Object.assign(copy.members[0] ?? {}, { isPresent: false }))).not.toEqual([]);
    expect(alter((copy) => Object.assign(first(copy).tally, { entitled: 9 }))).not.toEqual([]);
    expect(alter((copy) => Object.assign(copy, { ruleVersion: 2 }))).not.toEqual([]);
    expect(alter(() => undefined)).toEqual([]);
  });
});

function fail(): never {
  throw new Error("the record has no case");
}
