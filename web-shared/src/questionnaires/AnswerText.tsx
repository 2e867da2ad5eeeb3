import { useTranslation } from "react-i18next";
import { useFormats } from "../texts/useFormats";
import { useLocale } from "../texts/useLocale";
import type { AnswerValue } from "./AnswerValue";
import styles from "./AnswerText.module.css";
import type { KnownFile } from "./KnownFile";
import type { AskedQuestion } from "./Sheet";
import { useWords } from "./useWords";

/** `files` are the files of the answer, by name. */
export type AnswerTextProps = { question: AskedQuestion; value: AnswerValue | null; files?: readonly KnownFile[] };

/** An answer as it reads. */
export function AnswerText({ question, value, files = [] }: AnswerTextProps) {
  const { t } = useTranslation("ui");
  const { date } = useFormats();
  const words = useWords();
  const locale = useLocale();
  const { kind, options, rows } = question;
  const choice = (key: string): string => {
    const option = options.find((each) => each.key === key);
    return option ? words(option).text : key;
  };
  if (value === null) return <span className="muted">{t("notAnswered")}</span>;
  if (kind === "FILE") {
    return (
      <ul className={styles.list}>
        {files.map(({ id, fileName }) => (
          <li key={id}>
            <a href={`/files/${id}`}>{fileName}</a>
          </li>
        ))}
      </ul>
    );
  }
  if (Array.isArray(value)) {
    return (
      <ul className={styles.list}>
        {value.map((key) => (
          <li key={key}>{choice(key)}</li>
        ))}
      </ul>
    );
  }
  if (typeof value === "object") {
    return (
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.key}>
            {words(row).text}: {value[row.key] ? choice(value[row.key] ?? "") : t("notAnswered")}
          </li>
        ))}
      </ul>
    );
  }
  if (kind === "SINGLE_CHOICE") return <>{choice(String(value))}</>;
  if (kind === "DATE") return <>{date(String(value))}</>;
  return <span className={styles.text}>{typeof value === "number" ? value.toLocaleString(locale) : value}</span>;
}
