import { useTranslation } from "react-i18next";
import styles from "./Loading.module.css";

/** Says that something is being fetched; appears only when it takes a moment. */
export function Loading({ label }: { label?: string }) {
  const { t } = useTranslation("ui");
  return (
    <div className={styles.loading} role="status">
      <span className={styles.spinner} aria-hidden="true" />
      <span>{label ?? t("loading")}</span>
    </div>
  );
}
