import { Link } from "react-router";
import { useTranslation } from "react-i18next";
import styles from "./PortalFooter.module.css";
import { usePortal } from "./PortalContext";
import { classNames } from "../ui/classNames";

/** Where to ask. */
const contact = "kutsekoda@kutsekoda.ee";

/** The foot of every page: who keeps the register, where to ask, accessibility. */
export function PortalFooter() {
  const { t } = useTranslation("shell");
  const { portal } = usePortal();
  return (
    <footer className={styles.footer}>
      <div className={classNames(styles.row, portal === "citizen" && styles.column)}>
        <p>
          {t("footer.keeper")} {t("footer.contact")} <a href={`mailto:${contact}`}>{contact}</a>.
        </p>
        <ul className={styles.links} aria-label={t("footer.about")}>
          {portal === "citizen" ? null : (
            <li>
              <a href="/">{t("footer.toCitizen")}</a>
            </li>
          )}
          <li>
            <Link to="/accessibility">{t("footer.accessibility")}</Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}
