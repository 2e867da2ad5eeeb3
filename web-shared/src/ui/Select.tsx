import { useId } from "react";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "./classNames";
import fieldStyles from "./Field.module.css";
import type { FieldProps } from "./FieldProps";
import { Icon } from "./Icon";
import styles from "./Select.module.css";

/** One choice. */
export type SelectOption = { value: string; label: string; isDisabled?: boolean };

/** `value` is "" until something is chosen; `emptyLabel` is the words of that first line. */
export type SelectProps = FieldProps & {
  options: readonly SelectOption[];
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  emptyLabel?: string | false;
  selectRef?: Ref<HTMLSelectElement>;
};

/** One of many choices: the platform's own list, which phones and screen readers know best. */
export function Select(props: SelectProps) {
  const {
    label,
    hint,
    error,
    optional = false,
    options,
    value,
    onChange,
    onBlur,
    emptyLabel,
    isDisabled,
    name,
  } = props;
  const { t } = useTranslation("ui");
  const ownId = useId();
  const id = props.id ?? ownId;
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={id}>
        {label}
        {optional ? <span className={fieldStyles.optional}> ({t("optional")})</span> : null}
      </label>
      {hint ? (
        <span id={`${id}-hint`} className={fieldStyles.hint}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span id={`${id}-error`} className={fieldStyles.error}>
          <Icon name="alert" size="s" />
          <span>{error}</span>
        </span>
      ) : null}
      <div className={styles.frame}>
        <select
          ref={props.selectRef}
          id={id}
          name={name}
          value={value}
          disabled={isDisabled}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          className={classNames(fieldStyles.input, styles.select)}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        >
          {emptyLabel === false ? null : <option value="">{emptyLabel ?? t("choose")}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" size="s" />
      </div>
    </div>
  );
}
