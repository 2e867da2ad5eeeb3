import type { QuestionKind } from "../gql/graphql";
import { draftAudience } from "./audienceDraft";
import type { ChoiceDraft, QuestionDraft, QuestionnaireDraft } from "./draft";
import { noWords } from "./Words";

/** The first of `q1`, `q2`, … that is not taken: keys stay when questions move, and are never given twice. */
export function freeKey(stem: string, taken: readonly string[]): string {
  const last = taken.map((key) => Number(key.slice(stem.length))).filter((number) => Number.isInteger(number));
  return `${stem}${Math.max(0, ...last) + 1}`;
}

/** A new option or row beside those that are there. */
export function newChoice(stem: string, among: readonly ChoiceDraft[]): ChoiceDraft {
  return {
    key: freeKey(
      stem,
      among.map((one) => one.key),
    ),
    words: noWords,
  };
}

/** A new question beside those that are there. */
export function newQuestion(kind: QuestionKind, among: readonly QuestionDraft[]): QuestionDraft {
  const two = ["a1", "a2"].map((key) => ({ key, words: noWords }));
  return {
    key: freeKey(
      "q",
      among.map((one) => one.key),
    ),
    kind,
    ...{ section: noWords, text: noWords, hint: noWords, isRequired: false },
    ...{ options: two, rows: [{ key: "r1", words: noWords }] },
    ...{ scaleMin: 1, scaleMax: 5, scaleMinLabel: noWords, scaleMaxLabel: noWords, shownWhen: null },
  };
}

/** A questionnaire before anything is written. */
export function newDraft(): QuestionnaireDraft {
  return {
    ...{ title: noWords, purpose: noWords, mode: "NAMED", isMandatory: false, outsidersAllowed: false },
    ...{ joiningLater: false, remindersWanted: 1, closesOn: null, closesTime: "23:59" },
    audience: draftAudience(null),
    questions: [],
  };
}
