import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslation } from "react-i18next";
import styles from "./SummaryList.module.css";

/** One answer: `changeTo` is the address where it can be changed. */
export type SummaryRow = { id: string; label: string; value: ReactNode; changeTo?: string };

/** Everything answered so far, each with its change link, before anything is submitted. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const { t } = useTranslation("ui");
  return (
    <dl className={styles.list}>
      {rows.map((row) => (
        <div key={row.id} className={styles.row}>
          <dt>{row.label}</dt>
          <dd className={styles.value}>{row.value ?? <span className={styles.none}>{t("notAnswered")}</span>}</dd>
          {row.changeTo ? (
            <dd className={styles.change}>
              <Link to={row.changeTo} aria-label={`${t("change")}: ${row.label}`}>
                {t("change")}
              </Link>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
