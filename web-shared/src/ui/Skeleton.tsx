import { useTranslation } from "react-i18next";
import styles from "./Skeleton.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

/** The shape of text to come, so that the page does not jump. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const { t } = useTranslation("ui");
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{t("loading")}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
