import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import type { EmployerPageQuery } from "../../gql/graphql";

type Company = EmployerPageQuery["companyRights"]["companies"][number];

/** One company: the way into its role, or, when one acts for it, what can be done. */
export function CompanyCard({ company, busy, onAct }: { company: Company; busy: boolean; onAct: () => void }) {
  const { t } = useTranslation("employer");
  const { name, registryCode, isActing } = company;
  return (
    <Card
      title={name}
      tone={isActing ? "brand" : "plain"}
      aside={
        isActing ? (
          <StatusTag tone="brand" icon="check">
            {t("acting")}
          </StatusTag>
        ) : null
      }
      acts={
        isActing ? (
          <>
            <LinkButton to="/employer/check" icon="search">
              {t("toCheck")}
            </LinkButton>
            <LinkButton to="/employer/watches" tone="secondary" icon="eye">
              {t("toWatches")}
            </LinkButton>
          </>
        ) : (
          <Button
            tone="secondary"
            busy={busy}
            busyText={t("beginning")}
            onPress={onAct}
            aria-label={t("actFor", { name })}
          >
            {t("act")}
          </Button>
        )
      }
    >
      <p>{t("registryCode", { registryCode })}</p>
      {isActing ? <p>{t("actingWords")}</p> : null}
    </Card>
  );
}
