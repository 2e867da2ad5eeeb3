type Facts = Readonly<Record<string, unknown>>;

const three = (word: string, text: string | null) => ({
  [`${word}Et`]: text,
  [`${word}En`]: null,
  [`${word}Ru`]: null,
});
const option = (key: string, et: string) => ({ __typename: "QuestionOption", key, et, en: null, ru: null });
const choices = [option("yes", "Jah"), option("no", "Ei")];

/** A question as the register sends it: a voluntary text, unless the facts say otherwise. */
export function aQuestion(key: string, facts: Facts = {}) {
  return {
    __typename: "Question",
    ...{ id: `question-${key}`, key, kind: "TEXT", isRequired: false, options: [], rows: [], shownWhen: null },
    ...three("section", null),
    ...three("text", key),
    ...three("hint", null),
    ...{ scaleMin: null, scaleMax: null },
    ...three("scaleMinLabel", null),
    ...three("scaleMaxLabel", null),
    ...facts,
  };
}

/** One question of every kind. */
export const everyKind = [
  aQuestion("valik", { kind: "SINGLE_CHOICE", options: choices, isRequired: true, sectionEt: "Esimene osa" }),
  aQuestion("miks", { shownWhen: { __typename: "QuestionCondition", questionKey: "valik", anyOf: ["yes"] } }),
  aQuestion("mitu", { kind: "MULTIPLE_CHOICE", options: choices }),
  aQuestion("hinne", { kind: "SCALE", scaleMin: 1, scaleMax: 5, scaleMinLabelEt: "halb", scaleMaxLabelEt: "hea" }),
  aQuestion("tabel", { kind: "MATRIX", options: choices, rows: [option("a", "Rida A"), option("b", "Rida B")] }),
  aQuestion("arv", { kind: "NUMBER", sectionEt: "Teine osa" }),
  aQuestion("päev", { kind: "DATE" }),
  aQuestion("fail", { kind: "FILE" }),
];

const asker = { __typename: "Organisation", id: "kutsekoda", name: "SA Kutsekoda", nameEn: null, nameRu: null };

/** A questionnaire as the register sends it: named, open. */
export function aQuestionnaire(facts: Facts = {}) {
  return {
    __typename: "Questionnaire",
    ...{ id: "q-1", titleEt: "Mida muuta?", titleEn: "What to change?", titleRu: null },
    ...{ purposeEt: "Küsime, et paremini teha.", purposeEn: null, purposeRu: null },
    ...{ mode: "NAMED", isMandatory: false, outsidersAllowed: true, closesAt: "2099-12-20T16:00:00Z" },
    ...{ publishedAt: null, heardEt: null, heardEn: null, heardRu: null },
    organisation: asker,
    ...facts,
  };
}

/** A sheet in the hands of who answers it; nothing is answered yet. */
export function aSheet(facts: Facts = {}, questions: readonly object[] = everyKind) {
  return {
    __typename: "AnsweringSheet",
    ...{
      id: "recipient-1",
      submittedAt: null,
      canChange: true,
      isOutsider: false,
      submittedBy: null,
      organisationId: null,
    },
    questionnaire: aQuestionnaire(),
    questions,
    answers: [] as object[],
    ...facts,
  };
}

/** A person who is asked, and has not answered. */
export function aRecipient(facts: Facts = {}) {
  return {
    __typename: "Recipient",
    ...{
      id: "recipient-1",
      state: "ASSIGNED",
      answeredAt: null,
      snoozedUntil: null,
      declinedAt: null,
      answersFor: null,
    },
    ...{ viewerCanAnswer: true, viewerCanPostpone: true, viewerCanDecline: true, postponementsLeft: null },
    ...{ forwards: [] as object[], colleagues: [] as object[] },
    questionnaire: aQuestionnaire(),
    sheet: aSheet(),
    ...facts,
  };
}
