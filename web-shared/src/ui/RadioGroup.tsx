import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from "react-aria-components/RadioGroup";
import choiceStyles from "./Choice.module.css";
import { classNames } from "./classNames";
import styles from "./Field.module.css";
import { FieldLabel } from "./FieldLabel";
import { FieldHint, FieldMistake } from "./FieldMessages";
import type { FieldProps } from "./FieldProps";

/** One of the choices; `lang` is set when its label is in another language than what is around it. */
export type RadioOption<V extends string = string> = {
  value: V;
  label: string;
  lang?: string | undefined;
  hint?: string;
  isDisabled?: boolean;
};

/** `value` is null until something is chosen; arrow keys move between the choices. */
export type RadioGroupProps<V extends string = string> = FieldProps & {
  options: readonly RadioOption<V>[];
  value: V | null;
  onChange: (value: V) => void;
  onBlur?: () => void;
  layout?: "list" | "inline" | "cards";
};

/** Exactly one of a few choices. */
export function RadioGroup<V extends string = string>(props: RadioGroupProps<V>) {
  const { label, hint, error, optional = false, options, layout = "list", onChange, ...rest } = props;
  return (
    <AriaRadioGroup
      {...rest}
      onChange={(value) => {
        const chosen = options.find((option) => option.value === value);
        if (chosen) onChange(chosen.value);
      }}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={classNames(styles.field)}
    >
      <FieldLabel optional={optional}>{label}</FieldLabel>
      <FieldHint>{hint}</FieldHint>
      <FieldMistake>{error}</FieldMistake>
      <div className={choiceStyles[layout]}>
        {options.map((option) => (
          <RadioField
            key={option.value}
            value={option.value}
            className={choiceStyles.option}
            {...(option.isDisabled ? { isDisabled: true } : {})}
          >
            <RadioButton className={choiceStyles.choice}>
              <span className={choiceStyles.dot} />
              <span className={choiceStyles.words} lang={option.lang}>
                {option.label}
              </span>
            </RadioButton>
            {option.hint ? (
              <div className={choiceStyles.under}>
                <FieldHint>{option.hint}</FieldHint>
              </div>
            ) : null}
          </RadioField>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
