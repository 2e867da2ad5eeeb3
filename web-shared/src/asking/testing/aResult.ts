const noLabels = {
  ...{ sectionEt: null, sectionEn: null, sectionRu: null, textEn: null, textRu: null, hintEt: null, hintEn: null },
  ...{
    hintRu: null,
    scaleMin: null,
    scaleMax: null,
    scaleMinLabelEt: null,
    scaleMinLabelEn: null,
    scaleMinLabelRu: null,
  },
  ...{ scaleMaxLabelEt: null, scaleMaxLabelEn: null, scaleMaxLabelRu: null, shownWhen: null, isRequired: true },
};
const question = (facts: object) => ({ __typename: "Question", ...noLabels, options: [], rows: [], ...facts });
const option = (key: string, et: string) => ({ __typename: "QuestionOption", key, et, en: null, ru: null });
const counts = { asked: 20, seen: 15, answered: 12, declined: 2, silent: 6, forwarded: 1 };

/** Results for tests of pages: a choice and a text, twelve of twenty have answered, two readers agree in three of four. */
export function aResult() {
  const base = { __typename: "QuestionResult", isHidden: false, numbers: null, days: [], spread: [] };
  return {
    __typename: "QuestionnaireResults",
    countedAt: "2026-11-23T10:00:00Z",
    sheetCount: 12,
    total: { __typename: "ResponseCounts", ...counts },
    bodies: null,
    byRole: [
      {
        __typename: "ResponseGroup",
        ...{ role: "HOLDER", organisation: null, groupCount: 1 },
        counts: { __typename: "ResponseCounts", ...counts },
      },
    ],
    byBody: [],
    questionnaire: {
      __typename: "Questionnaire",
      ...{ id: "asked", titleEt: "Küsimustik", titleEn: null, titleRu: null, mode: "NAMED", status: "OPEN" },
      ...{ publishedAt: null, heardEt: null, heardEn: null, heardRu: null, exports: [], viewerCanSummarise: true },
      versions: [{ __typename: "QuestionnaireVersion", id: "first", number: 1, frozenAt: "2026-11-01T08:00:00Z" }],
    },
    questions: [
      {
        ...base,
        ...{ answeredCount: 12, leftOutCount: 0, tags: [], agreement: null, summary: null },
        choices: [
          { __typename: "ChoiceCount", optionKey: "yes", rowKey: null, count: 9 },
          { __typename: "ChoiceCount", optionKey: "no", rowKey: null, count: 3 },
        ],
        question: question({
          ...{ id: "one", key: "content", kind: "SINGLE_CHOICE", textEt: "Kas olete rahul?" },
          options: [option("yes", "Jah"), option("no", "Ei")],
        }),
      },
      {
        ...base,
        ...{ answeredCount: 7, leftOutCount: 5, choices: [], summary: null },
        tags: [
          {
            __typename: "TagCount",
            tag: { __typename: "QuestionTag", id: "price", name: "Hind" },
            answerCount: 4,
          },
        ],
        agreement: { __typename: "ReadersAgreement", readerCount: 2, commonCount: 4, share: 0.75, kappa: 0.5 },
        question: question({ id: "two", key: "why", kind: "TEXT", textEt: "Miks?" }),
      },
    ],
  };
}
