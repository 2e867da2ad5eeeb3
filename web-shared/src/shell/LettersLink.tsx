import { NavLink } from "react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/Icon";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import styles from "./LettersLink.module.css";

/** To one's letters; how many are unread is said and shown. */
export function LettersLink({ count }: { count: number }) {
  const { t } = useTranslation("shell");
  return (
    <NavLink to="/letters" className={styles.letters ?? ""}>
      <Icon name="letter" />
      <span className={styles.word}>{t("letters")}</span>
      {count > 0 ? (
        <>
          <span className={styles.count} aria-hidden="true">
            {count > 99 ? "99+" : count}
          </span>
          <VisuallyHidden>, {t("unread", { count })}</VisuallyHidden>
        </>
      ) : null}
    </NavLink>
  );
}
