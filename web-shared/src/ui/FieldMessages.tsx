import { FieldError } from "react-aria-components/FieldError";
import { Text } from "react-aria-components/Text";
import styles from "./Field.module.css";
import { Icon } from "./Icon";

/** The hint under a label, tied to its field for screen readers. */
export function FieldHint({ children }: { children: string | undefined }) {
  if (!children) return null;
  return (
    <Text slot="description" className={styles.hint}>
      {children}
    </Text>
  );
}

/** The text that says how to mend the field, tied to it for screen readers. */
export function FieldMistake({ children }: { children: string | undefined }) {
  if (!children) return null;
  return (
    <FieldError className={styles.error}>
      <Icon name="alert" size="s" />
      <span>{children}</span>
    </FieldError>
  );
}
