import { factsIn, type FactWords } from "./factsIn";

const words: FactWords = {
  name: (name) => (name === "dueOn" ? "tähtaeg" : name),
  value: (value) => (value === "INITIAL" ? "esmataotlemine" : value),
  day: (day) => day.split("-").reverse().join("."),
  answer: (is) => (is ? "jah" : "ei"),
};

test.each([
  [{ number: "T-2026-000017", personId: "1", remark: null }, "number: T-2026-000017"],
  [
    { reason: "Otsus", before: { fee: 115 }, after: { fee: 140.5 } },
    "reason: Otsus; before fee: 115; after fee: 140.5",
  ],
  [{ kinds: ["INITIAL", "OTHER"] }, "kinds: esmataotlemine, OTHER"],
  [{ dueOn: "2026-12-01", isAllowed: false, number: 17 }, "tähtaeg: 01.12.2026; isAllowed: ei; number: 17"],
  [{ examParts: [{ kind: "INITIAL", passPoints: 5 }] }, "examParts: (kind: esmataotlemine; passPoints: 5)"],
  [{}, ""],
  [null, ""],
])("%j is read as %s", (facts, read) => {
  expect(factsIn(JSON.stringify(facts), words)).toBe(read);
});
