import { use } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import { MessagePage } from "./MessagePage";
import { PortalContext } from "./PortalContext";
import { portalBases } from "../session/portals";

/** Something broke on our side; `requestId` stands small, to quote. */
export function BrokenPage({ requestId, onRetry }: { requestId?: string | undefined; onRetry?: () => void }) {
  const { t } = useTranslation("shell");
  const portal = use(PortalContext)?.portal ?? "citizen";
  const again = onRetry ?? (() => window.location.reload());
  return (
    <MessagePage
      icon="alert"
      title={t("broken.title")}
      acts={<Button onPress={again}>{t("broken.again")}</Button>}
      {...(requestId ? { small: t("broken.quote", { id: requestId }) } : {})}
    >
      <p>{t("broken.words")}</p>
      <p>
        <a href={portalBases[portal]}>{t("broken.home")}</a>
      </p>
    </MessagePage>
  );
}
