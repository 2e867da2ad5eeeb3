import { useTranslation } from "react-i18next";
import { CheckboxGroup } from "../ui/CheckboxGroup";
import { Select } from "../ui/Select";
import { conditionKeys, conditionSources } from "./changeQuestions";
import type { QuestionDraft } from "./draft";

type Props = {
  questions: readonly QuestionDraft[];
  at: number;
  onChange: (shownWhen: QuestionDraft["shownWhen"]) => void;
  error: string | undefined;
};

/** When a question is asked: always, or only after some answers to an earlier one. */
export function ConditionEditor({ questions, at, onChange, error }: Props) {
  const { t } = useTranslation(["asking", "askingForm"]);
  const sources = conditionSources(questions, at);
  const shownWhen = questions[at]?.shownWhen ?? null;
  const source = questions.find((question) => question.key === shownWhen?.questionKey);
  const nameOf = (question: QuestionDraft) =>
    t("askingForm:condition.source", { number: questions.indexOf(question) + 1, text: question.text.et });
  if (sources.length === 0 && !shownWhen) return null;
  return (
    <div className="stack-tight">
      <Select
        label={t("askingForm:condition.label")}
        name={`questions.${at}.shownWhen`}
        emptyLabel={t("askingForm:condition.always")}
        options={[...new Set([...sources, ...(source ? [source] : [])])].map((question) => ({
          value: question.key,
          label: nameOf(question),
        }))}
        value={shownWhen?.questionKey ?? ""}
        onChange={(questionKey) => onChange(questionKey ? { questionKey, anyOf: [] } : null)}
        error={error}
      />
      {shownWhen && source ? (
        <CheckboxGroup
          label={t("askingForm:condition.anyOf")}
          options={conditionKeys(source)}
          value={shownWhen.anyOf}
          onChange={(anyOf) => onChange({ ...shownWhen, anyOf })}
        />
      ) : null}
    </div>
  );
}
