import { useTranslation } from "react-i18next";
import type { AskedQuestion_QuestionFragment } from "../gql/graphql";

const labels = {
  section: "question.section",
  text: "question.text",
  hint: "question.hint",
  scaleMinLabel: "question.scaleMinLabel",
  scaleMaxLabel: "question.scaleMaxLabel",
} as const;

/** Says in words where a text is missing that the register names as `questions.why.textEn` or `titleRu`. */
export function useMissingPlace(questions: readonly AskedQuestion_QuestionFragment[]): (field: string) => string {
  const { t } = useTranslation("askingForm");
  return (field) => {
    const [, key = "", part = "", choice = ""] = /^questions\.([^.]+)\.([^.]+)(?:\.(.+))?$/.exec(field) ?? [];
    const at = questions.findIndex((question) => question.key === key);
    const question = questions[at];
    if (!question) return field.startsWith("title") ? t("edit.titleLabel") : t("edit.purpose");
    return `${t("question.named", { number: at + 1, text: question.textEt })} – ${placeIn(question, part, choice)}`;
  };

  function placeIn(question: AskedQuestion_QuestionFragment, part: string, choice: string): string {
    const name = part.replace(/(En|Ru)$/, "");
    if (name in labels) return t(labels[name as keyof typeof labels]);
    const row = question.rows.findIndex(({ key }) => key === choice);
    const option = question.options.findIndex(({ key }) => key === choice);
    return option >= 0 ? t("question.option", { number: option + 1 }) : t("question.row", { number: row + 1 });
  }
}
