import { useTranslation } from "react-i18next";
import type { QuestionKind } from "../gql/graphql";
import { Accordion } from "../ui/Accordion";
import { Checkbox } from "../ui/Checkbox";
import { NumberField } from "../ui/NumberField";
import { Select } from "../ui/Select";
import { ChoicesEditor } from "./ChoicesEditor";
import { ConditionEditor } from "./ConditionEditor";
import type { QuestionDraft } from "./draft";
import { LanguageFields } from "./LanguageFields";

const kinds: readonly QuestionKind[] = [
  ...(["TEXT", "SINGLE_CHOICE", "MULTIPLE_CHOICE", "SCALE", "MATRIX", "NUMBER", "DATE", "FILE"] as const),
];

/** `isAsked`: it has been asked already, so the way it is answered stays. */
export type QuestionEditorProps = {
  questions: readonly QuestionDraft[];
  at: number;
  onChange: (question: QuestionDraft) => void;
  errorOf: (field: string) => string | undefined;
  isAsked: boolean;
};

/** One question as it is written: how it is answered, its words, its options, when it is asked. */
export function QuestionEditor({ questions, at, onChange, errorOf, isAsked }: QuestionEditorProps) {
  const { t } = useTranslation(["asking", "askingForm"]);
  const question = questions[at];
  if (!question) return null;
  const path = `questions.${at}`;
  const set = (change: Partial<QuestionDraft>) => onChange({ ...question, ...change });
  const { kind } = question;
  const chooses = kind === "SINGLE_CHOICE" || kind === "MULTIPLE_CHOICE" || kind === "MATRIX";
  return (
    <div className="stack-tight">
      <Select
        label={t("askingForm:question.kind")}
        emptyLabel={false}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={kind}
        isDisabled={isAsked}
        onChange={(value) => set({ kind: kinds.find((one) => one === value) ?? kind })}
        name={`${path}.kind`}
        error={errorOf(`${path}.kind`)}
      />
      <LanguageFields
        label={t("askingForm:question.text")}
        name={`${path}.text`}
        value={question.text}
        onChange={(text) => set({ text })}
        error={errorOf(`${path}.textEt`)}
        lines={2}
      />
      {kind === "MATRIX" ? (
        <ChoicesEditor
          label={(number) => t("askingForm:question.row", { number })}
          addLabel={t("askingForm:question.addRow")}
          stem="r"
          path={`${path}.rows`}
          fewest={1}
          value={question.rows}
          onChange={(rows) => set({ rows })}
          errorOf={errorOf}
        />
      ) : null}
      {chooses ? (
        <ChoicesEditor
          label={(number) => t("askingForm:question.option", { number })}
          addLabel={t("askingForm:question.addOption")}
          stem="a"
          path={`${path}.options`}
          fewest={2}
          value={question.options}
          onChange={(options) => set({ options })}
          errorOf={errorOf}
        />
      ) : null}
      {kind === "SCALE" ? <ScaleEditor question={question} set={set} path={path} errorOf={errorOf} /> : null}
      <Checkbox isSelected={question.isRequired} onChange={(isRequired) => set({ isRequired })}>
        {t("askingForm:question.isRequired")}
      </Checkbox>
      <ConditionEditor
        questions={questions}
        at={at}
        onChange={(shownWhen) => set({ shownWhen })}
        error={errorOf(`${path}.shownWhen`)}
      />
      <Accordion title={t("askingForm:question.more")} level={4}>
        <div className="stack-tight">
          <LanguageFields
            label={t("askingForm:question.hint")}
            name={`${path}.hint`}
            value={question.hint}
            onChange={(hint) => set({ hint })}
            optional
          />
          <LanguageFields
            label={t("askingForm:question.section")}
            hint={t("askingForm:question.sectionHint")}
            name={`${path}.section`}
            value={question.section}
            onChange={(section) => set({ section })}
            optional
          />
        </div>
      </Accordion>
    </div>
  );
}

/** The ends of a scale and what they mean. */
function ScaleEditor(props: {
  question: QuestionDraft;
  set: (change: Partial<QuestionDraft>) => void;
  path: string;
  errorOf: (field: string) => string | undefined;
}) {
  const { question, set, path, errorOf } = props;
  const { t } = useTranslation(["asking", "askingForm"]);
  return (
    <div className="stack-tight">
      <div className="row">
        <NumberField
          label={t("askingForm:question.scaleMin")}
          value={question.scaleMin}
          onChange={(value) => set({ scaleMin: value ?? 0 })}
        />
        <NumberField
          label={t("askingForm:question.scaleMax")}
          name={`${path}.scaleMax`}
          value={question.scaleMax}
          onChange={(value) => set({ scaleMax: value ?? 0 })}
          error={errorOf(`${path}.scaleMax`)}
        />
      </div>
      <LanguageFields
        label={t("askingForm:question.scaleMinLabel")}
        name={`${path}.scaleMinLabel`}
        value={question.scaleMinLabel}
        onChange={(scaleMinLabel) => set({ scaleMinLabel })}
        optional
      />
      <LanguageFields
        label={t("askingForm:question.scaleMaxLabel")}
        name={`${path}.scaleMaxLabel`}
        value={question.scaleMaxLabel}
        onChange={(scaleMaxLabel) => set({ scaleMaxLabel })}
        optional
      />
    </div>
  );
}
