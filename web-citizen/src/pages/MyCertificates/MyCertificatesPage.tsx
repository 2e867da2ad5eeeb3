import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { MyCertificateCard } from "../../parts/MyCertificateCard";
import { myCertificatesPageQuery } from "./myCertificatesPageQuery";

const groups = [
  { name: "groupCurrent", holds: true },
  { name: "groupEarlier", holds: false },
] as const;

/** All my certificates: valid, ending, expired, invalidated. */
export function MyCertificatesPage() {
  const { t } = useTranslation(["mine", "holder", "common"]);
  const answer = useQuery(myCertificatesPageQuery, {
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  return (
    <div className="stack">
      <PageHead
        title={t("certificates")}
        lead={t("certificatesLead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("certificates") }]}
      />
      <Loaded answer={answer} pick={(data) => data.myCertificates}>
        {(certificates) =>
          certificates.length === 0 ? (
            <EmptyState
              icon="award"
              title={t("noCertificates")}
              act={<LinkButton to="/qualifications">{t("find")}</LinkButton>}
            >
              {t("noCertificatesWords")}
            </EmptyState>
          ) : (
            groups.map(({ name, holds }) => {
              const own = certificates.filter(({ status }) => (status === "VALID") === holds);
              return own.length === 0 ? null : (
                <section key={name} className="stack">
                  <h2>{t(`holder:${name}`)}</h2>
                  {own.map((certificate) => (
                    <MyCertificateCard key={certificate.id} certificate={certificate} level={3} />
                  ))}
                </section>
              );
            })
          )
        }
      </Loaded>
    </div>
  );
}
