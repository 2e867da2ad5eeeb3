type Facts = Readonly<Record<string, unknown>>;

const three = (word: string, et: string | null, en: string | null = null) => ({
  ...{ [`${word}Et`]: et, [`${word}En`]: en, [`${word}Ru`]: null },
});
const choice = (key: string, et: string, en: string | null) => ({
  __typename: "QuestionOption",
  key,
  et,
  en,
  ru: null,
});
const options = [choice("yes", "Jah", "Yes"), choice("no", "Ei", "No")];
const question = (key: string, kind: string, et: string, facts: Facts = {}) => ({
  ...{ __typename: "Question", id: key, key, kind, isRequired: false, options: [], rows: [], shownWhen: null },
  ...three("section", null),
  ...three("text", et),
  ...three("hint", null),
  ...{ scaleMin: null, scaleMax: null },
  ...three("scaleMinLabel", null),
  ...three("scaleMaxLabel", null),
  ...facts,
});

/** A questionnaire as the register sends it to those who ask: a draft that nobody has been asked yet. */
export function anAsked(facts: Facts = {}) {
  return {
    __typename: "Questionnaire",
    id: "asked",
    ...three("title", "Kas olete rahul?", "Are you content?"),
    ...three("purpose", "Et teada."),
    ...{ mode: "NAMED", isMandatory: false, outsidersAllowed: false, joiningLater: false },
    ...{ remindersWanted: 0, remindedCount: 0, missingTexts: [] },
    version: { __typename: "QuestionnaireVersion", id: "version", number: 1 },
    questions: [
      question("content", "SINGLE_CHOICE", "Kas olete rahul?", { ...three("text", "Rahul?", "Content?"), options }),
      question("why", "TEXT", "Miks ei?", {
        shownWhen: { __typename: "QuestionCondition", questionKey: "content", anyOf: ["no"] },
      }),
      question("grid", "MATRIX", "Read", { options, rows: [choice("a", "Rida A", "Row A")] }),
      question("file", "FILE", "Lisa"),
    ],
    ...{ status: "DRAFT", opensAt: null, closesAt: null, openedAt: null, closedAt: null, reviewedAt: null },
    ...{
      returnedReason: null,
      archivedAt: null,
      withdrawnReason: null,
      publishedAt: null,
      heardEt: null,
      heardEn: null,
      heardRu: null,
    },
    ...{ expectedCount: null, enteredCount: null, answeredCount: null },
    ...{ viewerCanEdit: true, viewerCanSubmitForReview: true, viewerCanReview: false, viewerCanOpen: false },
    ...{ viewerCanClose: false, viewerCanWithdraw: true, viewerCanPublishFindings: false },
    audience: {
      __typename: "AudienceRule",
      ...{ roles: ["HOLDER"], organisationIds: ["body"], committeeIds: null, standardIds: null, levels: null },
      ...{ counties: null, applicationStatuses: null, exceptRoles: null, exceptOrganisationIds: null },
      exceptStandardIds: null,
    },
    ...facts,
  };
}
