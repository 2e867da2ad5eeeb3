import { useTranslation } from "react-i18next";
import { portalOfRole } from "../session/portalOfRole";
import { roleNameFragment } from "../session/roleNameFragment";
import { readFragment } from "../gql/fragment-masking";
import { useRoleNames } from "../session/useRoleNames";
import { useSwitchRole } from "../session/useSwitchRole";
import type { SessionViewer } from "../session/useViewer";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { LinkButton } from "../ui/LinkButton";
import { PageHead } from "../ui/PageHead";
import { MessagePage } from "./MessagePage";
import { usePortal } from "./PortalContext";

/** Asks in which of one's roles to act, when the present one does not belong to this portal. */
export function RolePicker({ viewer }: { viewer: SessionViewer }) {
  const { t } = useTranslation("shell");
  const { portal } = usePortal();
  const { switchRole, switching } = useSwitchRole();
  const here = viewer.mandates.filter(
    (mandate) => portalOfRole(readFragment(roleNameFragment, mandate).role) === portal,
  );
  const roles = useRoleNames(here).filter((role) => role.isActive);
  if (roles.length === 0) {
    return (
      <MessagePage
        icon="lock"
        title={t("rolePicker.none")}
        acts={
          <LinkButton to="/" document>
            {t("rolePicker.toCitizen")}
          </LinkButton>
        }
      >
        <p>{t("rolePicker.noneWords")}</p>
      </MessagePage>
    );
  }
  return (
    <>
      <PageHead title={t("rolePicker.title")} lead={t("rolePicker.lead")} />
      <div className="grid">
        {roles.map((role) => (
          <Card
            key={role.id}
            title={role.role}
            acts={
              <Button
                busy={switching}
                busyText={t("rolePicker.switching")}
                onPress={() => void switchRole(role.id).catch(() => undefined)}
              >
                {t("rolePicker.act")}
              </Button>
            }
          >
            <p>{role.body}</p>
          </Card>
        ))}
      </div>
    </>
  );
}
