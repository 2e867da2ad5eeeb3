import { useTranslation } from "react-i18next";
import type { Locale } from "../texts/Locale";
import type { LocalName } from "../texts/localName";
import { useLocale } from "../texts/useLocale";
import { Button } from "../ui/Button";
import { CheckboxGroup } from "../ui/CheckboxGroup";
import { DateField } from "../ui/DateField";
import { NumberField } from "../ui/NumberField";
import { RadioGroup } from "../ui/RadioGroup";
import { TextArea } from "../ui/TextArea";
import type { AnswerValue } from "./AnswerValue";
import { FilesField } from "./FilesField";
import { longestAnswer } from "./longestAnswer";
import { MatrixField } from "./MatrixField";
import type { KnownFile } from "./KnownFile";
import { questionText } from "./questionText";
import { ScaleField } from "./ScaleField";
import type { AskedQuestion } from "./Sheet";
import { useWords } from "./useWords";

/** `files` are the files already in the answer; on trial (a preview) a picked file is named and stays with who picked it. */
export type QuestionFieldProps = {
  question: AskedQuestion;
  value: AnswerValue | null;
  onChange: (value: AnswerValue | null) => void;
  error?: string | undefined;
  isDisabled?: boolean;
  files?: readonly KnownFile[];
  isTrial?: boolean;
};

/** One question in its own kind of field, in the language of the page; Estonian, and marked so, where there is no other. */
export function QuestionField(props: QuestionFieldProps) {
  const { question } = props;
  const { t } = useTranslation("questions");
  const words = useWords();
  const { text, lang } = words(questionText(question));
  const canClear = !question.isRequired && !props.isDisabled && props.value !== null && clearable.has(question.kind);
  return (
    <div className="stack-tight">
      <div {...(lang ? { lang } : {})}>
        <FieldOfKind {...props} label={text} lang={lang} />
      </div>
      {canClear ? (
        <div>
          <Button tone="link" size="s" icon="close" onPress={() => props.onChange(null)}>
            {t("clear")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const clearable = new Set(["SINGLE_CHOICE", "SCALE", "MATRIX"]);
const asText = (value: AnswerValue | null): string => (typeof value === "string" ? value : "");
const asNumber = (value: AnswerValue | null): number | null => (typeof value === "number" ? value : null);
const asKeys = (value: AnswerValue | null): string[] => (Array.isArray(value) ? value : []);
const asCells = (value: AnswerValue | null): Record<string, string> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};

function FieldOfKind({
  question,
  value,
  onChange,
  error,
  isDisabled,
  files = [],
  isTrial = false,
  label,
  lang,
}: QuestionFieldProps & { label: string; lang: Locale | undefined }) {
  const words = useWords();
  const locale = useLocale();
  /** The language of a text where it is not the one of the question around it. */
  const other = (found: LocalName) => (found.lang === lang ? undefined : (found.lang ?? locale));
  const explained = words({ et: question.hintEt, en: question.hintEn, ru: question.hintRu });
  const field = {
    label,
    hint: explained.text ? <span lang={other(explained)}>{explained.text}</span> : undefined,
    error,
    optional: !question.isRequired,
    name: question.key,
    isDisabled: isDisabled ?? false,
  };
  const options = question.options.map((option) => {
    const found = words(option);
    return { value: option.key, label: found.text, lang: other(found) };
  });
  switch (question.kind) {
    case "TEXT":
      return <TextArea {...field} value={asText(value)} onChange={onChange} softLimit={longestAnswer} rows={5} />;
    case "SINGLE_CHOICE":
      return <RadioGroup {...field} options={options} value={asText(value) || null} onChange={onChange} />;
    case "MULTIPLE_CHOICE":
      return (
        <CheckboxGroup
          {...field}
          options={options}
          value={asKeys(value)}
          onChange={(keys) => onChange(keys.length > 0 ? keys : null)}
        />
      );
    case "NUMBER":
      return <NumberField {...field} value={asNumber(value)} onChange={onChange} />;
    case "DATE":
      return <DateField {...field} value={asText(value) || null} onChange={onChange} />;
    case "SCALE":
      return <ScaleField {...field} question={question} value={asNumber(value)} onChange={onChange} />;
    case "MATRIX":
      return <MatrixField {...field} question={question} value={asCells(value)} onChange={onChange} />;
    case "FILE":
      return <FilesField {...field} value={asKeys(value)} onChange={onChange} files={files} isTrial={isTrial} />;
  }
}
