import { NavLink } from "react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/Icon";
import styles from "./LettersLink.module.css";

/** To one's letters; how many are unread is said and shown. */
export function LettersLink({ count }: { count: number }) {
  const { t } = useTranslation("shell");
  const name = count > 0 ? `${t("letters")}, ${t("unread", { count })}` : t("letters");
  return (
    <NavLink to="/letters" className={styles.letters ?? ""} aria-label={name}>
      <Icon name="letter" />
      <span className={styles.word}>{t("letters")}</span>
      {count > 0 ? <span className={styles.count}>{count > 99 ? "99+" : count}</span> : null}
    </NavLink>
  );
}
