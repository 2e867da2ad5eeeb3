import { nameWords } from "./nameWords";

describe("the words of a name", () => {
  it.each([
    ["Mari Maasikas", "Mari Maasikas"],
    ["  Mari   Maasikas ", "Mari Maasikas"],
    ["Anna-Liisa Tamm–Saar", "Anna Liisa Tamm Saar"],
    ["O’Connež-Šuslik Mary", "OConnež Šuslik Mary"],
    ["Mari\tMaasikas\n", "Mari Maasikas"],
    ["%% __", "%% __"],
    ["Maasikas", null],
    ["Anna-Liisa", "Anna Liisa"],
    ["", null],
    ["- - -", null],
    ["a b c d e f g h i j k", null],
  ])("%j are %j", (typed, expected) => {
    expect(nameWords(typed)).toBe(expected);
  });
});
