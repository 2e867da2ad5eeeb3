import { Card } from "@kutse/web-shared/ui/Card";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useTranslation } from "react-i18next";

/** Leads to making a link that shows this certificate. */
export function ShareOffer({ certificateId }: { certificateId: string }) {
  const { t } = useTranslation(["holder", "sharing"]);
  return (
    <Card
      title={t("shareTitle")}
      tone="quiet"
      acts={
        <>
          <LinkButton to={`/my-shares/new?certificate=${certificateId}`} tone="secondary" icon="external">
            {t("makeShare")}
          </LinkButton>
          <LinkButton to="/my-shares" tone="neutral">
            {t("sharing:title")}
          </LinkButton>
        </>
      }
    >
      <p>{t("shareWords")}</p>
    </Card>
  );
}
