import { NavLink } from "react-router";
import { useTranslation } from "react-i18next";
import { useViewer } from "../session/useViewer";
import { Icon } from "../ui/Icon";
import { usePortal } from "./PortalContext";
import type { NavigationItem } from "./PortalDefinition";
import styles from "./PortalNavigation.module.css";

/** The portal's menu: tabs at the top for citizens, at the side for officials, in the drawer on phones. */
export function PortalNavigation({ layout, onGo }: { layout: "top" | "side" | "drawer"; onGo?: () => void }) {
  const { t } = useTranslation(["shell", "questions"]);
  const { useNavigation } = usePortal();
  const { viewer } = useViewer();
  const questions: NavigationItem = {
    to: "/questions",
    label: t("questions:title"),
    icon: "edit",
    signedIn: true,
  };
  const items = [...useNavigation(), questions].filter((item) => viewer || !item.signedIn);
  return (
    <nav aria-label={t("mainNavigation")} className={styles[layout]}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to} end={item.to === "/"} className={styles.item ?? ""} onClick={onGo}>
              {item.icon ? <Icon name={item.icon} /> : null}
              <span className={styles.label}>{item.label}</span>
              {item.count ? <span className={styles.count}>{item.count}</span> : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
