import type { HTMLAttributes, Ref } from "react";
import { Input } from "react-aria-components/Input";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import { classNames } from "./classNames";
import styles from "./Field.module.css";
import { FieldLabel } from "./FieldLabel";
import { FieldHint, FieldMistake } from "./FieldMessages";
import type { FieldProps } from "./FieldProps";

/** `value` is the text as typed; `onChange` gives every keystroke. */
export type TextFieldProps = FieldProps & {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  type?: "text" | "email" | "tel" | "url";
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  autoComplete?: string;
  maxLength?: number;
  width?: "narrow" | "normal" | "full";
  isReadOnly?: boolean;
  inputRef?: Ref<HTMLInputElement>;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, optional = false, width = "normal", inputRef, ...rest } = props;
  return (
    <AriaTextField {...rest} validationBehavior="aria" isInvalid={Boolean(error)} className={styles.field}>
      <FieldLabel optional={optional}>{label}</FieldLabel>
      <FieldHint>{hint}</FieldHint>
      <FieldMistake>{error}</FieldMistake>
      <Input
        {...(inputRef ? { ref: inputRef } : {})}
        className={classNames(styles.input, width !== "normal" && styles[width])}
      />
    </AriaTextField>
  );
}
