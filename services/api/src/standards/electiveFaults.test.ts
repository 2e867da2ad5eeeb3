import { electiveFaults } from "./electiveFaults";

const competences = [{ id: "must", isElective: false }, ...["a", "b", "c"].map((id) => ({ id, isElective: true }))];

describe("a choice of electives", () => {
  it.each<[string, number, number | null, string[], string[]]>([
    ["none where none has to be", 0, null, [], []],
    ["all where no end is set", 0, null, ["a", "b", "c"], []],
    ["the least there has to be", 1, 2, ["a"], []],
    ["the most there may be", 1, 2, ["a", "b"], []],
    ["fewer than there has to be", 2, null, ["a"], ["ELECTIVES_TOO_FEW"]],
    ["more than there may be", 1, 2, ["a", "b", "c"], ["ELECTIVES_TOO_MANY"]],
    ["a compulsory one", 1, null, ["must"], ["ELECTIVE_NOT_OFFERED"]],
    ["one of another standard", 1, null, ["a", "x"], ["ELECTIVE_NOT_OFFERED"]],
    ["all there are, though the standard asks for more", 4, null, ["a", "b", "c"], []],
  ])("may be %s", (_what, electivesAtLeast, electivesAtMost, chosen, expected) => {
    const faults = electiveFaults({ electivesAtLeast, electivesAtMost }, competences, chosen);
    expect(faults.map(({ code }) => code)).toEqual(expected);
  });

  it("is nothing where the standard has no electives", () => {
    expect(electiveFaults({ electivesAtLeast: 1, electivesAtMost: null }, competences.slice(0, 1), [])).toEqual([]);
  });
});
