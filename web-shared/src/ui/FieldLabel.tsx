import { useTranslation } from "react-i18next";
import { Label } from "react-aria-components/Label";
import styles from "./Field.module.css";

/** The words above a field; "optional" is said, required is the default. */
export function FieldLabel({ children, optional = false }: { children: string; optional?: boolean }) {
  const { t, i18n } = useTranslation("ui");
  return (
    <Label className={styles.label}>
      {children}
      {optional ? (
        <span className={styles.optional} lang={i18n.language}>
          {" "}
          ({t("optional")})
        </span>
      ) : null}
    </Label>
  );
}
