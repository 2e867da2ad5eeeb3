import { factsIn, type FactWords } from "./factsIn";

const words: FactWords = {
  name: (name) => (name === "dueOn" ? "tähtaeg" : name),
  day: (day) => day.split("-").reverse().join("."),
  answer: (is) => (is ? "jah" : "ei"),
};

test("facts are put in the reader's words, and ids are left out", () => {
  const data = JSON.stringify({ dueOn: "2026-12-01", isAllowed: false, number: 17, applicationId: "x", reason: null });
  expect(factsIn(data, words)).toBe("tähtaeg: 01.12.2026, isAllowed: ei, number: 17");
});

test("what is not a set of facts says nothing", () => {
  expect(factsIn("null", words)).toBe("");
});
