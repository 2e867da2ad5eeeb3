import { standardView, type StandardContent } from "./standardView";

const named = { et: "Katsetaja" };
const competence = { code: "B.2.1", isElective: true, name: named, performanceIndicators: [] };

const titleFor = (atLeast: number, atMost: number | null): string | undefined => {
  const qualification = { title: named, estqfLevel: 4, eqfLevel: 4, electives: { atLeast, atMost } };
  const content: StandardContent = {
    ...{ id: "s", code: "99", version: 1, title: named, description: { et: null }, council: named, decision: null },
    ...{ validFrom: "2020-01-01", validUntil: null, studentsUntil: null, iscoCode: null, replacedBy: null },
    qualifications: [{ ...qualification, competences: [competence] }],
  };
  return standardView(content, "https://kutseregister.example").qualifications[0]?.groups[0]?.title;
};

describe("a standard on paper", () => {
  it.each<[number, number | null, string]>([
    [0, null, "võib valida"],
    [0, 2, "võib valida kuni 2"],
    [1, null, "valitakse vähemalt 1"],
    [1, 1, "valitakse 1"],
    [1, 3, "valitakse 1 kuni 3"],
  ])("says how many electives are chosen: %s to %s", (atLeast, atMost, words) => {
    expect(titleFor(atLeast, atMost)).toBe(`Valitavad kompetentsid (${words})`);
  });
});
