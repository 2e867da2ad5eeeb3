import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useRoleNames } from "../session/useRoleNames";
import type { SessionViewer } from "../session/useViewer";
import { Icon } from "../ui/Icon";
import styles from "./PersonMenu.module.css";
import { RoleList } from "./RoleList";
import { SignOutButton } from "./SignOutButton";
import { useDisclosure } from "./useDisclosure";

/** Who is signed in and as what; opens to the other roles and sign-out. In the phone's drawer it is always open. */
export function PersonMenu({ viewer, layout = "menu" }: { viewer: SessionViewer; layout?: "menu" | "drawer" }) {
  const { t } = useTranslation("shell");
  const { isOpen, setOpen, frame, trigger } = useDisclosure<HTMLDivElement>();
  const panelId = useId();
  const [active] = useRoleNames([viewer.activeMandate]);
  const name = `${viewer.person.firstName} ${viewer.person.lastName}`;
  if (layout === "drawer") {
    return (
      <div className={styles.drawer}>
        <p className={styles.name}>{name}</p>
        <RoleList viewer={viewer} />
        <SignOutButton />
      </div>
    );
  }
  return (
    <div ref={frame} className={styles.frame}>
      <button
        ref={trigger}
        type="button"
        className={styles.trigger}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="person" />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.role}>{active?.role}</span>
        </span>
        <Icon name="chevronDown" size="s" />
      </button>
      <div id={panelId} className={styles.panel} hidden={!isOpen} aria-label={t("roles")} role="group">
        <RoleList viewer={viewer} />
        <SignOutButton />
      </div>
    </div>
  );
}
