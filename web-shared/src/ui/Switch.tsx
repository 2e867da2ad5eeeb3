import { SwitchButton, SwitchField } from "react-aria-components/Switch";
import styles from "./Choice.module.css";
import { FieldHint } from "./FieldMessages";

/** Takes effect at once, unlike a checkbox. */
export type SwitchProps = {
  children: string;
  hint?: string;
  isSelected: boolean;
  isDisabled?: boolean;
  onChange: (isSelected: boolean) => void;
};

/** On or off, at once. */
export function Switch({ children, hint, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} className={styles.option}>
      <SwitchButton className={styles.choice}>
        <span className={styles.track} />
        <span className={styles.words}>{children}</span>
      </SwitchButton>
      <FieldHint>{hint}</FieldHint>
    </SwitchField>
  );
}
