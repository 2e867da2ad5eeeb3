import { classNames } from "@kutse/web-shared/ui/classNames";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { HomePageQuery } from "../../gql/graphql";
import styles from "./WaitingFigures.module.css";

/** How much waits and how much ends soon; each figure leads to its list. */
export function WaitingFigures({ statistics }: { statistics: HomePageQuery["statistics"] }) {
  const { t } = useTranslation("home");
  const { waitingForConfirmation, rightsEndingSoon, mandatesEndingSoon } = statistics;
  const figures = [
    { to: "/certificates?status=SUBMITTED", count: waitingForConfirmation ?? 0, key: "waiting" },
    { to: "/bodies", count: rightsEndingSoon ?? 0, key: "rights" },
    { to: "/mandates", count: mandatesEndingSoon ?? 0, key: "mandates" },
  ] as const;
  return (
    <section aria-label={t("work")}>
      <ul className={styles.list}>
        {figures.map(({ to, count, key }) => (
          <li key={key}>
            <Link to={to} className={classNames(styles.figure, key === "waiting" && count > 0 && styles.waits)}>
              <span className={styles.count}>{count}</span> <span>{t(key, { count })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
