import { CheckboxGroup as AriaCheckboxGroup } from "react-aria-components/CheckboxGroup";
import { Checkbox } from "./Checkbox";
import choiceStyles from "./Choice.module.css";
import styles from "./Field.module.css";
import { FieldLabel } from "./FieldLabel";
import { FieldHint, FieldMistake } from "./FieldMessages";
import type { FieldProps } from "./FieldProps";

/** One thing that may be ticked; `lang` is set when its label is in another language than what is around it. */
export type CheckboxOption = {
  value: string;
  label: string;
  lang?: string | undefined;
  hint?: string;
  isDisabled?: boolean;
};

/** `value` lists the ticked options' values. */
export type CheckboxGroupProps = FieldProps & {
  options: readonly CheckboxOption[];
  value: string[];
  onChange: (value: string[]) => void;
  onBlur?: () => void;
};

/** Several choices under one question. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { label, hint, error, optional = false, options, ...rest } = props;
  return (
    <AriaCheckboxGroup {...rest} validationBehavior="aria" isInvalid={Boolean(error)} className={styles.field}>
      <FieldLabel optional={optional}>{label}</FieldLabel>
      <FieldHint>{hint}</FieldHint>
      <FieldMistake>{error}</FieldMistake>
      <div className={choiceStyles.list}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            hint={option.hint}
            {...(option.isDisabled ? { isDisabled: true } : {})}
          >
            {option.lang ? <span lang={option.lang}>{option.label}</span> : option.label}
          </Checkbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}
