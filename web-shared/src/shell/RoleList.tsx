import { useTranslation } from "react-i18next";
import { useRoleNames } from "../session/useRoleNames";
import { useSwitchRole } from "../session/useSwitchRole";
import type { SessionViewer } from "../session/useViewer";
import { classNames } from "../ui/classNames";
import { Icon } from "../ui/Icon";
import { Alert } from "../ui/Alert";
import styles from "./RoleList.module.css";

/** Every role one holds, the private person among them; choosing one opens its portal. Companies are chosen on a page of their own. */
export function RoleList({ viewer }: { viewer: SessionViewer }) {
  const { t } = useTranslation("shell");
  const roles = useRoleNames([null, ...viewer.mandates]).filter((role) => role.isActive);
  const [active] = useRoleNames([viewer.activeMandate]);
  const { switchRole, switching, error } = useSwitchRole();
  return (
    <div className={styles.roles}>
      <p className={styles.title}>{t("roles")}</p>
      <ul className={styles.list}>
        {roles.map((role) => {
          const isCurrent = role.id === (active?.id ?? null);
          return (
            <li key={role.id ?? "citizen"}>
              <button
                type="button"
                className={classNames(styles.role, isCurrent && styles.current)}
                aria-current={isCurrent}
                disabled={switching}
                onClick={() => void switchRole(role.id).catch(() => undefined)}
              >
                <span className={styles.words}>
                  <span>{role.role}</span>
                  {role.body ? <span className={styles.body}>{role.body}</span> : null}
                </span>
                {isCurrent ? <Icon name="check" /> : null}
              </button>
            </li>
          );
        })}
      </ul>
      <a className={styles.company} href="/employer">
        <Icon name="building" />
        <span>{t("forCompany")}</span>
      </a>
      {switching ? <p role="status">{t("rolePicker.switching")}</p> : null}
      {error ? (
        <Alert tone="error" announce>
          {t("broken.words")}
        </Alert>
      ) : null}
    </div>
  );
}
