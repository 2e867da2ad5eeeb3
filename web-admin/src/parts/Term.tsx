import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useTranslation } from "react-i18next";
import styles from "./Term.module.css";

/** From which day until which: "01.02.2025 – 31.01.2030", or without an end. */
export function Term({ from, until }: { from: string; until: string | null }) {
  const { t } = useTranslation("common");
  const { date } = useFormats();
  return (
    <span className={styles.term}>
      {date(from)} – {until ? date(until) : t("unlimited")}
    </span>
  );
}
