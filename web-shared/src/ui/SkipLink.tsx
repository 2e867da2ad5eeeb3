import { useTranslation } from "react-i18next";
import styles from "./SkipLink.module.css";

/** The first thing Tab reaches: past the head, to the content. */
export function SkipLink({ target = "main" }: { target?: string }) {
  const { t } = useTranslation("shell");
  return (
    <a
      className={styles.skip}
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {t("skipToContent")}
    </a>
  );
}
