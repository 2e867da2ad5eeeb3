import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useViewer } from "../session/useViewer";
import { classNames } from "../ui/classNames";
import { Icon } from "../ui/Icon";
import { LanguageSwitch } from "./LanguageSwitch";
import { LettersLink } from "./LettersLink";
import { PersonMenu } from "./PersonMenu";
import { usePortal } from "./PortalContext";
import styles from "./PortalHeader.module.css";
import { PortalNavigation } from "./PortalNavigation";
import { RoleStrip } from "./RoleStrip";
import { SignInButton } from "./SignInButton";
import { Wordmark } from "./Wordmark";

/** The head of every page. On phones what does not fit is behind the menu button. */
export function PortalHeader() {
  const { t } = useTranslation("shell");
  const { portal } = usePortal();
  const { viewer, loading } = useViewer();
  const [isOpen, setOpen] = useState(false);
  return (
    <header className={styles.header}>
      <div className={classNames(styles.bar, portal === "citizen" && styles.column)}>
        <Wordmark />
        <div className={styles.right}>
          <div className={styles.wide}>
            <LanguageSwitch />
          </div>
          {viewer ? <LettersLink count={viewer.unreadLetterCount} /> : null}
          {viewer ? (
            <div className={styles.wide}>
              <PersonMenu viewer={viewer} />
            </div>
          ) : null}
          {!viewer && !loading ? (
            <div className={styles.wide}>
              <SignInButton size="s" />
            </div>
          ) : null}
          <button
            type="button"
            className={styles.menu}
            aria-expanded={isOpen}
            aria-controls="drawer"
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? "close" : "menu"} />
            <span>{t("menu")}</span>
          </button>
        </div>
      </div>
      {portal === "citizen" ? (
        <div className={classNames(styles.tabs, styles.column)}>
          <PortalNavigation layout="top" />
        </div>
      ) : null}
      <div id="drawer" className={styles.drawer} hidden={!isOpen}>
        <PortalNavigation layout="drawer" onGo={() => setOpen(false)} />
        {viewer ? <PersonMenu viewer={viewer} layout="drawer" /> : <SignInButton />}
        <LanguageSwitch />
      </div>
      <RoleStrip />
    </header>
  );
}
