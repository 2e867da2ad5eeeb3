import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { LoadMore } from "@kutse/web-shared/ui/LoadMore";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { PlainList } from "../../parts/PlainList";
import { QualificationFilters } from "./QualificationFilters";
import { qualificationFilterOf, wantedAtFirst } from "./qualificationFilterOf";
import { QualificationResult } from "./QualificationResult";
import { qualificationsPageQuery } from "./qualificationsPageQuery";

/** Where one finds a qualification; what one looks for stands in the address. */
export function QualificationsPage() {
  const { t } = useTranslation(["qualifications", "common"]);
  const [wanted, change] = useUrlState(wantedAtFirst);
  const { previousData, ...answer } = useQuery(qualificationsPageQuery, {
    variables: { filter: qualificationFilterOf(wanted) },
  });
  const councils = (answer.data ?? previousData)?.occupationalCouncils ?? [];
  return (
    <div className="stack">
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <QualificationFilters wanted={wanted} onChange={change} councils={councils} />
      <Loaded answer={answer} pick={(data) => data.qualifications}>
        {({ edges, pageInfo, totalCount }) => (
          <section className="stack" aria-label={t("caption")}>
            {edges.length > 0 ? (
              <p role="status" className="muted">
                {t("found", { count: totalCount ?? edges.length })}
              </p>
            ) : (
              <EmptyState
                icon="search"
                title={t("none")}
                act={
                  <LinkButton to="/qualifications" tone="secondary">
                    {t("showAll")}
                  </LinkButton>
                }
              >
                {t("noneWords")}
              </EmptyState>
            )}
            <PlainList>
              {edges.map(({ node }) => (
                <QualificationResult key={node.id} qualification={node} />
              ))}
            </PlainList>
            <LoadMore
              shown={edges.length}
              total={totalCount}
              hasMore={pageInfo.hasNextPage}
              busy={answer.loading}
              onMore={() => void answer.fetchMore({ variables: { after: pageInfo.endCursor } })}
            />
          </section>
        )}
      </Loaded>
    </div>
  );
}
