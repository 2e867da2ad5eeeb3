import type {
  AskedQuestion_QuestionFragment,
  QuestionKind,
  QuestionnaireEditorQuery,
  QuestionnaireMode,
} from "../gql/graphql";
import { localTime } from "../texts/localTime";
import { draftAudience, type AudienceDraft } from "./audienceDraft";
import type { Words } from "./Words";

/** An option, or a row of a matrix, as it is being written. */
export type ChoiceDraft = { key: string; words: Words };

/** A question as it is being written. */
export type QuestionDraft = {
  key: string;
  kind: QuestionKind;
  section: Words;
  text: Words;
  hint: Words;
  isRequired: boolean;
  options: ChoiceDraft[];
  rows: ChoiceDraft[];
  scaleMin: number;
  scaleMax: number;
  scaleMinLabel: Words;
  scaleMaxLabel: Words;
  shownWhen: { questionKey: string; anyOf: string[] } | null;
};

/** A questionnaire as it is being written. Days are YYYY-MM-DD, times HH:MM, in Estonia. */
export type QuestionnaireDraft = {
  title: Words;
  purpose: Words;
  mode: QuestionnaireMode;
  isMandatory: boolean;
  outsidersAllowed: boolean;
  joiningLater: boolean;
  remindersWanted: number;
  closesOn: string | null;
  closesTime: string | null;
  audience: AudienceDraft;
  questions: QuestionDraft[];
};

type Stored = NonNullable<QuestionnaireEditorQuery["questionnaire"]>;

const words = (et: string | null, en: string | null, ru: string | null): Words => ({
  et: et ?? "",
  en: en ?? "",
  ru: ru ?? "",
});

/** The draft of what the register keeps. */
export function draftOf(stored: Stored, questions: readonly AskedQuestion_QuestionFragment[]): QuestionnaireDraft {
  const closes = stored.closesAt ? localTime(stored.closesAt) : null;
  return {
    title: words(stored.titleEt, stored.titleEn, stored.titleRu),
    purpose: words(stored.purposeEt, stored.purposeEn, stored.purposeRu),
    mode: stored.mode,
    isMandatory: stored.isMandatory,
    outsidersAllowed: stored.outsidersAllowed,
    joiningLater: stored.joiningLater,
    remindersWanted: stored.remindersWanted,
    closesOn: closes?.day ?? null,
    closesTime: closes?.time ?? null,
    audience: draftAudience(stored.audience),
    questions: questions.map(questionDraftOf),
  };
}

/** One question as a draft: what the preview and the editor draw. */
export function questionDraftOf(stored: AskedQuestion_QuestionFragment): QuestionDraft {
  const choices = (list: AskedQuestion_QuestionFragment["options"]): ChoiceDraft[] =>
    list.map((one) => ({ key: one.key, words: words(one.et, one.en, one.ru) }));
  return {
    key: stored.key,
    kind: stored.kind,
    section: words(stored.sectionEt, stored.sectionEn, stored.sectionRu),
    text: words(stored.textEt, stored.textEn, stored.textRu),
    hint: words(stored.hintEt, stored.hintEn, stored.hintRu),
    isRequired: stored.isRequired,
    options: choices(stored.options),
    rows: choices(stored.rows),
    scaleMin: stored.scaleMin ?? 1,
    scaleMax: stored.scaleMax ?? 5,
    scaleMinLabel: words(stored.scaleMinLabelEt, stored.scaleMinLabelEn, stored.scaleMinLabelRu),
    scaleMaxLabel: words(stored.scaleMaxLabelEt, stored.scaleMaxLabelEn, stored.scaleMaxLabelRu),
    shownWhen: stored.shownWhen
      ? { questionKey: stored.shownWhen.questionKey, anyOf: [...stored.shownWhen.anyOf] }
      : null,
  };
}
