import { Link } from "react-router";
import { useTranslation } from "react-i18next";
import { usePortal } from "./PortalContext";
import styles from "./Wordmark.module.css";

/** The register's own mark and name; leads home. A K whose arm is a tick on the register's blue. */
export function Wordmark() {
  const { t } = useTranslation("shell");
  const { portal } = usePortal();
  return (
    <Link to="/" className={styles.mark}>
      <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false" className={styles.picture}>
        <rect width="40" height="40" rx="10" className={styles.ground} />
        <path d="M12 9.5v21" className={styles.stroke} />
        <path d="M17.5 21.5l4.5 5 8.5-14.5" className={styles.stroke} />
      </svg>
      <span className={styles.name}>{t(`portal.${portal}`)}</span>
    </Link>
  );
}
