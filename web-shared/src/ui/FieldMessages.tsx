import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FieldError } from "react-aria-components/FieldError";
import { Text } from "react-aria-components/Text";
import styles from "./Field.module.css";
import { Icon } from "./Icon";

/** The hint under a label, tied to its field for screen readers. */
export function FieldHint({ children }: { children: ReactNode }) {
  if (!children) return null;
  return (
    <Text slot="description" className={styles.hint}>
      {children}
    </Text>
  );
}

/** The text that says how to mend the field, tied to it for screen readers; in the language of the page, whatever that of the field. */
export function FieldMistake({ children }: { children: string | undefined }) {
  const { i18n } = useTranslation();
  if (!children) return null;
  return (
    <FieldError className={styles.error}>
      <Icon name="alert" size="s" />
      <span lang={i18n.language}>{children}</span>
    </FieldError>
  );
}
