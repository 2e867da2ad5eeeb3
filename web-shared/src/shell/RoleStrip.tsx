import { useTranslation } from "react-i18next";
import { useRoleNames } from "../session/useRoleNames";
import { useViewer } from "../session/useViewer";
import { classNames } from "../ui/classNames";
import { Icon } from "../ui/Icon";
import { usePortal } from "./PortalContext";
import styles from "./RoleStrip.module.css";

/** Names the body and the role one acts in, on every page: of an official's portal, and of a company's representative. */
export function RoleStrip() {
  const { t } = useTranslation("shell");
  const { portal } = usePortal();
  const { viewer } = useViewer();
  const [active] = useRoleNames([viewer?.activeMandate ?? null]);
  if (!viewer?.activeMandate || !active) return null;
  if (portal === "citizen" && viewer.activeRole !== "EMPLOYER") return null;
  return (
    <div className={classNames(styles.strip, portal === "citizen" && styles.column)}>
      <Icon name={portal === "admin" ? "shield" : "building"} />
      <p>
        {active.body ? <strong>{active.body}</strong> : null}
        <span className={styles.role}>
          {t("actingAs")}: {active.role}
        </span>
      </p>
    </div>
  );
}
