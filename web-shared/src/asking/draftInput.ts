import type { DraftQuestionnaireInput, QuestionInput } from "../gql/graphql";
import { instantOf } from "../texts/instantOf";
import { audienceInput } from "./audienceDraft";
import type { ChoiceDraft, QuestionDraft, QuestionnaireDraft } from "./draft";
import type { Words } from "./Words";

const suffix = { et: "Et", en: "En", ru: "Ru" } as const;
const lastMinute = "23:59";

function spread(name: string, words: Words): Record<string, string | null> {
  return Object.fromEntries(
    (["et", "en", "ru"] as const).map((locale) => [
      `${name}${suffix[locale]}`,
      locale === "et" ? words.et : words[locale].trim() || null,
    ]),
  );
}

const choices = (list: readonly ChoiceDraft[]) =>
  list.map(({ key, words }) => ({ key, et: words.et, en: words.en.trim() || null, ru: words.ru.trim() || null }));

function questionInput(question: QuestionDraft): QuestionInput {
  const { key, kind, isRequired, shownWhen } = question;
  const texts = {
    ...spread("section", question.section),
    ...spread("text", question.text),
    ...spread("hint", question.hint),
  };
  const isScale = kind === "SCALE";
  return {
    ...texts,
    ...(isScale
      ? { ...spread("scaleMinLabel", question.scaleMinLabel), ...spread("scaleMaxLabel", question.scaleMaxLabel) }
      : {}),
    ...{ key, kind, isRequired, shownWhen, textEt: question.text.et },
    options: choices(question.options),
    rows: choices(question.rows),
    scaleMin: isScale ? question.scaleMin : null,
    scaleMax: isScale ? question.scaleMax : null,
  };
}

/** A draft as the register takes it. */
export function draftInput(draft: QuestionnaireDraft): DraftQuestionnaireInput {
  const { mode, isMandatory, outsidersAllowed, joiningLater, remindersWanted, closesOn, closesTime } = draft;
  return {
    ...spread("title", draft.title),
    ...spread("purpose", draft.purpose),
    titleEt: draft.title.et,
    ...{ mode, isMandatory, outsidersAllowed, joiningLater, remindersWanted },
    closesAt: closesOn ? instantOf(closesOn, closesTime ?? lastMinute) : null,
    audience: audienceInput(draft.audience),
    questions: draft.questions.map(questionInput),
  };
}
