import { factsIn } from "./factsIn";

test.each([
  [{ number: "T-2026-000017", personId: "1", remark: null }, "number: T-2026-000017"],
  [
    { reason: "Otsus", before: { fee: 115 }, after: { fee: 140.5 } },
    "reason: Otsus, before.fee: 115, after.fee: 140.5",
  ],
  [{ kinds: ["INITIAL"] }, 'kinds: ["INITIAL"]'],
  [{}, ""],
])("%j is read as %s", (facts, words) => {
  expect(factsIn(JSON.stringify(facts))).toBe(words);
});
