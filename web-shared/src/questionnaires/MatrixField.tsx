import { useId } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/classNames";
import type { FieldProps } from "../ui/FieldProps";
import fieldStyles from "../ui/Field.module.css";
import { Icon } from "../ui/Icon";
import styles from "./MatrixField.module.css";
import type { AskedQuestion } from "./Sheet";
import { useWords } from "./useWords";

/** `value` is row key to option key; rows not answered are left out. */
export type MatrixFieldProps = FieldProps & {
  question: Pick<AskedQuestion, "key" | "rows" | "options">;
  value: Record<string, string>;
  onChange: (value: Record<string, string>) => void;
};

/** One choice a row in a real table with headers; the arrow keys move in a row. Where it is narrow each row is a card. */
export function MatrixField(props: MatrixFieldProps) {
  const { question, label, hint, error, optional = false } = props;
  const { t, i18n } = useTranslation("ui");
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div
      id={question.key}
      className={classNames(fieldStyles.field, styles.frame)}
      role="group"
      aria-labelledby={`${id}-caption`}
      {...(described ? { "aria-describedby": described } : {})}
    >
      <table className={styles.matrix} role="table" aria-labelledby={`${id}-caption`}>
        <caption className={styles.caption}>
          <span id={`${id}-caption`}>
            {label}
            {optional ? (
              <span className={fieldStyles.optional} lang={i18n.language}>
                {" "}
                ({t("optional")})
              </span>
            ) : null}
          </span>
          {hint ? (
            <span id={`${id}-hint`} className={classNames(fieldStyles.hint, styles.line)}>
              {hint}
            </span>
          ) : null}
          {error ? (
            <span id={`${id}-error`} className={fieldStyles.error} lang={i18n.language}>
              <Icon name="alert" size="s" />
              <span>{error}</span>
            </span>
          ) : null}
        </caption>
        <Head question={question} id={id} />
        <tbody role="rowgroup">
          {question.rows.map((row) => (
            <Row key={row.key} {...props} row={row} id={id} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ question, id }: Pick<MatrixFieldProps, "question"> & { id: string }) {
  const words = useWords();
  return (
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell" />
        {question.options.map((option) => (
          <th key={option.key} id={`${id}-${option.key}`} scope="col" role="columnheader" lang={words(option).lang}>
            {words(option).text}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type RowProps = MatrixFieldProps & { row: AskedQuestion["rows"][number]; id: string };

function Row({ question, row, id, value, onChange, error, isDisabled = false }: RowProps) {
  const words = useWords();
  const isMissing = Boolean(error) && value[row.key] === undefined;
  return (
    <tr role="row" className={isMissing ? styles.missing : undefined}>
      <th id={`${id}-row-${row.key}`} scope="row" role="rowheader" lang={words(row).lang}>
        {words(row).text}
      </th>
      {question.options.map((option) => (
        <td key={option.key} role="cell">
          <label className={styles.choice}>
            <input
              type="radio"
              name={`${question.key}.${row.key}`}
              aria-labelledby={`${id}-row-${row.key} ${id}-${option.key}`}
              {...(isMissing ? { "aria-describedby": `${id}-error` } : {})}
              checked={value[row.key] === option.key}
              disabled={isDisabled}
              onChange={() => onChange({ ...value, [row.key]: option.key })}
            />
            <span className={styles.words} aria-hidden="true">
              {words(option).text}
            </span>
          </label>
        </td>
      ))}
    </tr>
  );
}
