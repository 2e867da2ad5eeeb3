import { Accordion } from "@kutse/web-shared/ui/Accordion";
import { Button } from "@kutse/web-shared/ui/Button";
import { useTranslation } from "react-i18next";
import { useInstall } from "./useInstall";

/** The page for a place without a network: whether it is ready, and how to have it among the device's own programs. */
export function OfflineUse({ isKept }: { isKept: boolean | null }) {
  const { t } = useTranslation("check");
  const install = useInstall();
  return (
    <section className="stack-tight">
      <h2>{t("offline.title")}</h2>
      <p role="status">{isKept === null ? t("offline.keeping") : isKept ? t("offline.kept") : t("offline.notKept")}</p>
      {install.is === "installed" ? <p className="muted">{t("offline.installed")}</p> : null}
      {install.is === "offered" ? (
        <div>
          <Button tone="secondary" icon="download" onPress={() => void install.install()}>
            {t("offline.install")}
          </Button>
        </div>
      ) : null}
      {install.is === "byHand" ? (
        <Accordion title={t("offline.how")}>
          <div className="stack-tight">
            <p>{t("offline.howApple")}</p>
            <p>{t("offline.howOthers")}</p>
            <p className="muted">{t("offline.howNone")}</p>
          </div>
        </Accordion>
      ) : null}
    </section>
  );
}
