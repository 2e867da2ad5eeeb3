import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Locale } from "../texts/Locale";
import { CheckboxGroup } from "../ui/CheckboxGroup";
import { DateField } from "../ui/DateField";
import { NumberField } from "../ui/NumberField";
import { RadioGroup } from "../ui/RadioGroup";
import { TextArea } from "../ui/TextArea";
import styles from "./QuestionnairePreview.module.css";
import type { ChoiceDraft, QuestionDraft } from "./draft";
import { wordsIn } from "./wordsIn";

type Props = {
  question: QuestionDraft;
  locale: Locale;
  value: readonly string[];
  onChange: (value: string[]) => void;
};

/** One question as it is answered, to be tried out. */
export function PreviewedQuestion({ question, locale, value, onChange }: Props) {
  const { t } = useTranslation(["asking", "askingForm"]);
  const [text, setText] = useState("");
  const [day, setDay] = useState<string | null>(null);
  const [number, setNumber] = useState<number | null>(null);
  const optionsOf = (list: readonly ChoiceDraft[]) =>
    list.map(({ key, words }) => ({ value: key, label: wordsIn(words, locale).text || key }));
  const hint = wordsIn(question.hint, locale).text;
  const field = {
    label: wordsIn(question.text, locale).text || t("askingForm:preview.untitled"),
    ...(hint ? { hint } : {}),
    optional: !question.isRequired,
  };
  const one = value[0] ?? null;
  switch (question.kind) {
    case "TEXT":
      return <TextArea {...field} value={text} onChange={setText} />;
    case "NUMBER":
      return <NumberField {...field} value={number} onChange={setNumber} />;
    case "DATE":
      return <DateField {...field} value={day} onChange={setDay} />;
    case "SINGLE_CHOICE":
      return (
        <RadioGroup {...field} options={optionsOf(question.options)} value={one} onChange={(key) => onChange([key])} />
      );
    case "MULTIPLE_CHOICE":
      return <CheckboxGroup {...field} options={optionsOf(question.options)} value={[...value]} onChange={onChange} />;
    case "SCALE": {
      const steps = Array.from({ length: Math.max(0, question.scaleMax - question.scaleMin + 1) }, (_, at) =>
        String(question.scaleMin + at),
      );
      const ends = [wordsIn(question.scaleMinLabel, locale).text, wordsIn(question.scaleMaxLabel, locale).text];
      const options = steps.map((step, at) => {
        const end = at === 0 ? ends[0] : at === steps.length - 1 ? ends[1] : "";
        return { value: step, label: end ? `${step} – ${end}` : step };
      });
      return (
        <RadioGroup {...field} layout="inline" options={options} value={one} onChange={(key) => onChange([key])} />
      );
    }
    case "MATRIX":
      return (
        <fieldset className={styles.matrix}>
          <legend className={styles.legend}>{field.label}</legend>
          <div className="stack-tight">
            {question.rows.map((row) => (
              <MatrixRow key={row.key} label={wordsIn(row.words, locale).text} options={optionsOf(question.options)} />
            ))}
          </div>
        </fieldset>
      );
    case "FILE":
      return (
        <p>
          <strong>{field.label}</strong> <span className="muted">{t("askingForm:preview.file")}</span>
        </p>
      );
  }
}

/** One row of a matrix. */
function MatrixRow({ label, options }: { label: string; options: { value: string; label: string }[] }) {
  const [value, setValue] = useState<string | null>(null);
  return <RadioGroup label={label} layout="inline" options={options} value={value} onChange={setValue} />;
}
