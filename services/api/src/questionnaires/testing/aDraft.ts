import type { DraftQuestionnaireInput } from "../DraftQuestionnaireInput";
import type { QuestionInput } from "../QuestionInput";

/** What an author writes, for tests: three questions, the second asked only of who answered "no" to the first. */
export function aDraft(facts: Partial<DraftQuestionnaireInput> = {}): DraftQuestionnaireInput {
  return { titleEt: "Küsimustik", purposeEt: "Et teada.", mode: "NAMED", questions: threeQuestions(), ...facts };
}

function threeQuestions(): QuestionInput[] {
  const options = ["yes", "no"].map((key) => ({ key, et: key }));
  return [
    { key: "content", kind: "SINGLE_CHOICE", textEt: "Kas olete rahul?", options, isRequired: true },
    { key: "why", kind: "TEXT", textEt: "Miks?", shownWhen: { questionKey: "content", anyOf: ["no"] } },
    { key: "grade", kind: "SCALE", textEt: "Hinne", scaleMin: 1, scaleMax: 5 },
  ];
}
