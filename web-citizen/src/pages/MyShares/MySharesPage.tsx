import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { LoadMore } from "@kutse/web-shared/ui/LoadMore";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { mySharesPageQuery } from "./mySharesPageQuery";
import { ShareCard } from "./ShareCard";

/** The links by which I show my certificates. */
export function MySharesPage() {
  const { t } = useTranslation(["sharing", "aboutMe"]);
  const answer = useQuery(mySharesPageQuery, { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" });
  return (
    <div className="stack">
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("aboutMe:title"), to: "/my-data" }, { label: t("title") }]}
        act={<LinkButton to="/my-shares/new">{t("make")}</LinkButton>}
      />
      <Loaded answer={answer} pick={(data) => data.viewer?.shares}>
        {({ edges, pageInfo }) => (
          <>
            {edges.length === 0 ? (
              <EmptyState icon="external" title={t("none")}>
                {t("noneWords")}
              </EmptyState>
            ) : null}
            {edges.map(({ node }) => (
              <ShareCard key={node.id} share={node} />
            ))}
            <LoadMore
              shown={edges.length}
              hasMore={pageInfo.hasNextPage}
              busy={answer.loading}
              onMore={() => void answer.fetchMore({ variables: { after: pageInfo.endCursor } })}
            />
          </>
        )}
      </Loaded>
    </div>
  );
}
