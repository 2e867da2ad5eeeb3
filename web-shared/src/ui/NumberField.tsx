import { Input } from "react-aria-components/Input";
import { NumberField as AriaNumberField } from "react-aria-components/NumberField";
import { classNames } from "./classNames";
import styles from "./Field.module.css";
import { FieldLabel } from "./FieldLabel";
import { FieldHint, FieldMistake } from "./FieldMessages";
import type { FieldProps } from "./FieldProps";

/** `value` is null while the field is empty. */
export type NumberFieldProps = FieldProps & {
  value: number | null;
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  minValue?: number;
  maxValue?: number;
};

/** A number typed in the reader's own notation; arrow keys step it. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, optional = false, value, onChange, ...rest } = props;
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={styles.field}
    >
      <FieldLabel optional={optional}>{label}</FieldLabel>
      <FieldHint>{hint}</FieldHint>
      <FieldMistake>{error}</FieldMistake>
      <Input className={classNames(styles.input, styles.narrow, styles.figures)} />
    </AriaNumberField>
  );
}
