import type { AskedQuestion } from "../questionnaires/Sheet";
import type { ChoiceDraft, QuestionDraft } from "./draft";
import type { Words } from "./Words";

const suffix = { et: "Et", en: "En", ru: "Ru" } as const;
type Spread<N extends string> = Record<`${N}Et` | `${N}En` | `${N}Ru`, string | null>;

const spread = <N extends string>(name: N, words: Words): Spread<N> =>
  Object.fromEntries(
    (["et", "en", "ru"] as const).map((locale) => [`${name}${suffix[locale]}`, words[locale].trim() || null]),
  ) as Spread<N>;

const choices = (list: readonly ChoiceDraft[]): AskedQuestion["options"] =>
  list.map(({ key, words }) => ({
    ...{ __typename: "QuestionOption" as const, key, et: words.et || key },
    ...{ en: words.en.trim() || null, ru: words.ru.trim() || null },
  }));

/** A question being written, as whoever answers will get it; `untitled` stands for one without words. */
export function askedQuestionOf(draft: QuestionDraft, untitled: string): AskedQuestion {
  const { key, kind, isRequired, shownWhen, scaleMin, scaleMax } = draft;
  return {
    ...{ __typename: "Question", id: key, key, kind, isRequired, scaleMin, scaleMax },
    ...spread("section", draft.section),
    ...spread("text", draft.text),
    textEt: draft.text.et.trim() || untitled,
    ...spread("hint", draft.hint),
    ...spread("scaleMinLabel", draft.scaleMinLabel),
    ...spread("scaleMaxLabel", draft.scaleMaxLabel),
    options: choices(draft.options),
    rows: choices(draft.rows),
    shownWhen: shownWhen ? { __typename: "QuestionCondition", ...shownWhen } : null,
  };
}
