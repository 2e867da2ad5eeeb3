import { useId } from "react";
import { useTranslation } from "react-i18next";
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

/** One choice a row in a real table with headers; the arrow keys move in a row. On phones each row is a card. */
export function MatrixField(props: MatrixFieldProps) {
  const { question, value, onChange, label, hint, error, optional = false, isDisabled = false } = props;
  const { t } = useTranslation("ui");
  const words = useWords();
  const id = useId();
  return (
    <div id={question.key} className={fieldStyles.field} role="group" aria-labelledby={`${id}-caption`}>
      <table className={styles.matrix} role="table" aria-describedby={`${id}-hint ${id}-error`}>
        <caption id={`${id}-caption`} className={styles.caption}>
          {label}
          {optional ? <span className={fieldStyles.optional}> ({t("optional")})</span> : null}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {question.options.map((option) => (
              <th key={option.key} id={`${id}-${option.key}`} scope="col" role="columnheader">
                {words(option).text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {question.rows.map((row) => (
            <tr key={row.key} role="row">
              <th id={`${id}-row-${row.key}`} scope="row" role="rowheader">
                {words(row).text}
              </th>
              {question.options.map((option) => (
                <td key={option.key} role="cell">
                  <label className={styles.choice}>
                    <input
                      type="radio"
                      name={`${question.key}.${row.key}`}
                      aria-labelledby={`${id}-row-${row.key} ${id}-${option.key}`}
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
          ))}
        </tbody>
      </table>
      <span id={`${id}-hint`} className={fieldStyles.hint}>
        {hint}
      </span>
      <span id={`${id}-error`} className={fieldStyles.error}>
        {error ? (
          <>
            <Icon name="alert" size="s" />
            <span>{error}</span>
          </>
        ) : null}
      </span>
    </div>
  );
}
