import { correctedFacts } from "./correctedFacts";

const filled = {
  ...{ validFrom: "2026-01-15", validUntil: null, examLanguage: "et" as const, signatoryName: "" },
  ...{ specialisationId: "NONE", renewsName: false },
};
const competence = (id: string, isElective: boolean) => ({
  ...{ __typename: "Competence" as const, id, code: id, name: id, nameEn: null, nameRu: null, isElective },
});

describe("the electives of a correction", () => {
  it.each<[string, string[], string[], string[] | null]>([
    ["stay when nobody touched them", ["a", "b"], ["b", "a"], null],
    ["stay unknown when they are not on record", [], [], null],
    ["are sent when one was added", [], ["a"], ["a"]],
    ["are sent when all were taken away", ["a"], [], []],
  ])("%s", (_what, proven, ticked, expected) => {
    const competences = [competence("must", false), ...proven.map((id) => competence(id, true))];
    expect(correctedFacts({ ...filled, electiveIds: ticked }, { competences }).electiveIds).toEqual(expected);
  });
});
