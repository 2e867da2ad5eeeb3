import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { OrderForm } from "./OrderForm";
import { orderPaperPageQuery } from "./orderPaperPageQuery";

/** Ordering a certificate on paper: why, where to, and what it costs before anything is ordered. */
export function OrderPaperPage() {
  const { t } = useTranslation(["paper", "mine"]);
  const locale = useLocale();
  const { certificateId = "" } = useParams();
  const answer = useQuery(orderPaperPageQuery, {
    variables: { id: certificateId },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  return (
    <Loaded answer={answer} pick={(data) => data.certificateEntry}>
      {(certificate) => {
        const number = certificate.registrationNumber ?? "";
        const own = `/my-certificates/${certificate.id}`;
        return (
          <div className="stack">
            <PageHead
              title={t("form.title")}
              lead={t("form.lead", { number, title: localName(certificate.qualification, locale).text })}
              crumbs={[
                { label: t("mine:certificates"), to: "/my-certificates" },
                { label: t("mine:certificate", { number }), to: own },
                { label: t("form.title") },
              ]}
            />
            {certificate.viewerCanOrderPaper && certificate.paperOffers.length > 0 ? (
              <OrderForm certificate={certificate} />
            ) : (
              <EmptyState
                title={t("form.notPossible")}
                icon="print"
                act={<LinkButton to={own}>{t("form.back")}</LinkButton>}
              >
                <p>{t("form.notPossibleWords")}</p>
              </EmptyState>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
