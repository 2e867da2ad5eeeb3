import { parseDate } from "@internationalized/date";
import { Button as AriaButton } from "react-aria-components/Button";
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from "react-aria-components/Calendar";
import { DateInput, DatePicker, DateSegment } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Popover } from "react-aria-components/Popover";
import { useTranslation } from "react-i18next";
import { classNames } from "./classNames";
import styles from "./DateField.module.css";
import fieldStyles from "./Field.module.css";
import { FieldLabel } from "./FieldLabel";
import { FieldHint, FieldMistake } from "./FieldMessages";
import type { FieldProps } from "./FieldProps";
import { Icon } from "./Icon";

/** Days are `YYYY-MM-DD`; null while the field is empty. */
export type DateFieldProps = FieldProps & {
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  minValue?: string;
  maxValue?: string;
};

/** A day, typed or picked from a calendar that keys move in. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, optional = false, value, onChange, minValue, maxValue, ...rest } = props;
  const { t } = useTranslation("ui");
  return (
    <DatePicker
      {...rest}
      value={value ? parseDate(value) : null}
      onChange={(day) => onChange(day ? day.toString() : null)}
      {...(minValue ? { minValue: parseDate(minValue) } : {})}
      {...(maxValue ? { maxValue: parseDate(maxValue) } : {})}
      granularity="day"
      shouldForceLeadingZeros
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={fieldStyles.field}
    >
      <FieldLabel optional={optional}>{label}</FieldLabel>
      <FieldHint>{hint ?? t("dateHint")}</FieldHint>
      <FieldMistake>{error}</FieldMistake>
      <Group className={classNames(fieldStyles.input, fieldStyles.narrow, styles.group)}>
        <DateInput className={styles.input}>
          {(segment) => <DateSegment segment={segment} className={styles.segment} />}
        </DateInput>
        <AriaButton className={styles.open} aria-label={t("openCalendar")}>
          <Icon name="calendar" />
        </AriaButton>
      </Group>
      <Popover className={styles.popover}>
        <Dialog className={styles.dialog} aria-label={label}>
          <Calendar className={styles.calendar}>
            <div className={styles.head}>
              <AriaButton slot="previous" className={styles.turn}>
                <Icon name="arrowLeft" />
              </AriaButton>
              <CalendarHeading className={styles.month} />
              <AriaButton slot="next" className={styles.turn}>
                <Icon name="arrowRight" />
              </AriaButton>
            </div>
            <CalendarGrid weekdayStyle="short">
              {(date) => <CalendarCell date={date} className={styles.day} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
