import type { ReactNode } from "react";
import { CheckboxButton, CheckboxField } from "react-aria-components/Checkbox";
import styles from "./Choice.module.css";
import fieldStyles from "./Field.module.css";
import { FieldHint, FieldMistake } from "./FieldMessages";
import { Icon } from "./Icon";

/** `value` names the choice inside a CheckboxGroup; alone it is not needed. */
export type CheckboxProps = {
  children: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
  value?: string;
  name?: string;
  id?: string;
  isSelected?: boolean;
  isDisabled?: boolean;
  onChange?: (isSelected: boolean) => void;
  onBlur?: () => void;
};

/** One yes-or-no choice that takes effect with the form. */
export function Checkbox({ children, hint, error, ...rest }: CheckboxProps) {
  return (
    <CheckboxField
      {...rest}
      validationBehavior="aria"
      className={styles.option}
      {...(error ? { isInvalid: true } : {})}
    >
      <CheckboxButton className={styles.choice}>
        {({ isSelected }) => (
          <>
            <span className={styles.box}>{isSelected ? <Icon name="check" size="s" /> : null}</span>
            <span className={styles.words}>{children}</span>
          </>
        )}
      </CheckboxButton>
      <div className={styles.under}>
        <FieldHint>{hint}</FieldHint>
      </div>
      <div className={fieldStyles.field}>
        <FieldMistake>{error}</FieldMistake>
      </div>
    </CheckboxField>
  );
}
