import { useQuery } from "@apollo/client/react";
import { CertificateCard } from "@kutse/web-shared/cards/CertificateCard";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { LoadMore } from "@kutse/web-shared/ui/LoadMore";
import { useTranslation } from "react-i18next";
import type { CertificateFilter } from "../../gql/graphql";
import { certificatesPageQuery } from "./certificatesPageQuery";

/** The public certificates found; hidden ones do not differ from those that are not there. */
export function CertificateResults({ filter }: { filter: CertificateFilter }) {
  const { t } = useTranslation("register");
  const answer = useQuery(certificatesPageQuery, { variables: { filter } });
  return (
    <Loaded answer={answer} pick={(data) => data.certificates}>
      {({ edges, pageInfo }) => (
        <section className="stack" aria-label={t("results")}>
          <h2>{t("results")}</h2>
          {edges.length === 0 ? (
            <div role="status">
              <EmptyState icon="search" title={t("none")}>
                {t("noneWords")}
              </EmptyState>
            </div>
          ) : null}
          {edges.map(({ node }) => (
            <CertificateCard
              key={node.id}
              level={3}
              certificate={node}
              acts={
                node.registrationNumber ? (
                  <LinkButton
                    to={`/certificates/${node.registrationNumber}`}
                    tone="secondary"
                    aria-label={t("open", { number: node.registrationNumber })}
                  >
                    {t("details")}
                  </LinkButton>
                ) : null
              }
            />
          ))}
          <LoadMore
            shown={edges.length}
            hasMore={pageInfo.hasNextPage}
            busy={answer.loading}
            onMore={() => void answer.fetchMore({ variables: { after: pageInfo.endCursor } })}
          />
        </section>
      )}
    </Loaded>
  );
}
