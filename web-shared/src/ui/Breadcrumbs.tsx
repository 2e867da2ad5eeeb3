import { Link } from "react-router";
import { useTranslation } from "react-i18next";
import styles from "./Breadcrumbs.module.css";
import { Icon } from "./Icon";

/** One step on the way here; the last one has no address. */
export type Crumb = { label: string; to?: string };

/** The way here from the portal's home. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslation("ui");
  return (
    <nav aria-label={t("breadcrumbs")}>
      <ol className={styles.list}>
        {crumbs.map((crumb, position) => (
          <li key={crumb.label} className={styles.crumb}>
            {position > 0 ? <Icon name="chevronRight" size="s" /> : null}
            {crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : <span aria-current="page">{crumb.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
