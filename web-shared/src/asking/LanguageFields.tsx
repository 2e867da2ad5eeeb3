import { useTranslation } from "react-i18next";
import { TextArea } from "../ui/TextArea";
import { TextField } from "../ui/TextField";
import styles from "./LanguageFields.module.css";
import type { Words } from "./Words";

const languages = ["et", "en", "ru"] as const;
const suffix = { et: "Et", en: "En", ru: "Ru" } as const;

/** `name` is the field's path in the register's answers, without the language; `lines` makes it a field that grows. */
export type LanguageFieldsProps = {
  label: string;
  hint?: string;
  name: string;
  value: Words;
  onChange: (value: Words) => void;
  error?: string | undefined;
  lines?: number;
  optional?: boolean;
};

/** One text in three languages side by side; what is missing beside an Estonian one is said under it. */
export function LanguageFields(props: LanguageFieldsProps) {
  const { label, hint, name, value, onChange, error, lines, optional = false } = props;
  const { t } = useTranslation(["asking", "ui"]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>
        {label}
        {optional ? <span className="muted"> ({t("ui:optional")})</span> : null}
      </legend>
      {hint ? <p className="muted small">{hint}</p> : null}
      <div className={styles.languages}>
        {languages.map((locale) => {
          const isMissing = locale !== "et" && value.et.trim() !== "" && value[locale].trim() === "";
          const field = {
            label: t(`language.${locale}`),
            name: `${name}${suffix[locale]}`,
            value: value[locale],
            onChange: (text: string) => onChange({ ...value, [locale]: text }),
            ...(isMissing ? { hint: t("missing") } : {}),
            ...(locale === "et" && error ? { error } : {}),
          };
          return (
            <div key={locale} className={styles.one}>
              {lines ? <TextArea {...field} rows={lines} /> : <TextField {...field} width="full" />}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
