import { parseTime } from "@internationalized/date";
import { DateInput, DateSegment, TimeField as AriaTimeField } from "react-aria-components/TimeField";
import { classNames } from "./classNames";
import dateStyles from "./DateField.module.css";
import styles from "./Field.module.css";
import { FieldLabel } from "./FieldLabel";
import { FieldHint, FieldMistake } from "./FieldMessages";
import type { FieldProps } from "./FieldProps";

/** The time of day is `HH:MM` in Estonian time; null while the field is empty. */
export type TimeFieldProps = FieldProps & {
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
};

/** A time of day on the 24-hour clock. */
export function TimeField(props: TimeFieldProps) {
  const { label, hint, error, optional = false, value, onChange, ...rest } = props;
  return (
    <AriaTimeField
      {...rest}
      value={value ? parseTime(value) : null}
      onChange={(time) => onChange(time ? time.toString().slice(0, 5) : null)}
      hourCycle={24}
      granularity="minute"
      shouldForceLeadingZeros
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={styles.field}
    >
      <FieldLabel optional={optional}>{label}</FieldLabel>
      <FieldHint>{hint}</FieldHint>
      <FieldMistake>{error}</FieldMistake>
      <DateInput className={classNames(styles.input, styles.narrow)}>
        {(segment) => <DateSegment segment={segment} className={dateStyles.segment} />}
      </DateInput>
    </AriaTimeField>
  );
}
