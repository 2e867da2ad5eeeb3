import { useTranslation } from "react-i18next";
import type { Ref } from "react";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import { classNames } from "./classNames";
import styles from "./Field.module.css";
import { FieldLabel } from "./FieldLabel";
import { FieldHint, FieldMistake } from "./FieldMessages";
import type { FieldProps } from "./FieldProps";
import areaStyles from "./TextArea.module.css";

/** `softLimit` is the number of characters the register takes; what is over stays typed and is counted. */
export type TextAreaProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  softLimit?: number;
  rows?: number;
  inputRef?: Ref<HTMLTextAreaElement>;
};

/** Several lines of text; grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, optional = false, softLimit, rows = 4, inputRef, ...rest } = props;
  const { t } = useTranslation("ui");
  const left = softLimit === undefined ? undefined : softLimit - rest.value.length;
  return (
    <AriaTextField {...rest} validationBehavior="aria" isInvalid={Boolean(error)} className={styles.field}>
      <FieldLabel optional={optional}>{label}</FieldLabel>
      <FieldHint>{hint}</FieldHint>
      <FieldMistake>{error}</FieldMistake>
      <AriaTextArea
        {...(inputRef ? { ref: inputRef } : {})}
        rows={rows}
        className={classNames(styles.input, areaStyles.area)}
      />
      {left !== undefined && left < 500 ? (
        <span className={styles.hint} aria-live="polite">
          {left >= 0 ? t("charactersLeft", { count: left }) : t("charactersOver", { count: -left })}
        </span>
      ) : null}
    </AriaTextField>
  );
}
