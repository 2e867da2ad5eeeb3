import type { FieldProps } from "../ui/FieldProps";
import { RadioGroup } from "../ui/RadioGroup";
import type { AskedQuestion } from "./Sheet";
import { useWords } from "./useWords";

/** `value` is null until a number is chosen. */
export type ScaleFieldProps = FieldProps & {
  question: Pick<
    AskedQuestion,
    | "scaleMin"
    | "scaleMax"
    | "scaleMinLabelEt"
    | "scaleMinLabelEn"
    | "scaleMinLabelRu"
    | "scaleMaxLabelEt"
    | "scaleMaxLabelEn"
    | "scaleMaxLabelRu"
  >;
  value: number | null;
  onChange: (value: number) => void;
};

/** A number on a scale whose ends say what they mean. */
export function ScaleField({ question, value, onChange, ...field }: ScaleFieldProps) {
  const words = useWords();
  const { scaleMin, scaleMax } = question;
  const first = scaleMin ?? 1;
  const last = scaleMax ?? first;
  const low = words({ et: question.scaleMinLabelEt, en: question.scaleMinLabelEn, ru: question.scaleMinLabelRu }).text;
  const high = words({ et: question.scaleMaxLabelEt, en: question.scaleMaxLabelEn, ru: question.scaleMaxLabelRu }).text;
  const said = (number: number): string => {
    const end = number === first ? low : number === last ? high : "";
    return end ? `${number} – ${end}` : String(number);
  };
  const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return (
    <RadioGroup
      {...field}
      layout="inline"
      options={numbers.map((number) => ({ value: String(number), label: said(number) }))}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}
