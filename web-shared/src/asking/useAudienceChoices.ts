import { skipToken, useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { localName } from "../texts/localName";
import { useLocale } from "../texts/useLocale";
import { audienceChoicesQuery } from "./audienceChoicesQuery";
import { audienceCommitteesQuery } from "./audienceCommitteesQuery";
import type { AudienceDraft } from "./audienceDraft";

/** Bodies, standards and - of one chosen body - committees as choices, in the language of the page; page by page, all of them. */
export function useAudienceChoices({ organisationIds }: AudienceDraft) {
  const locale = useLocale();
  const data = useAllChoices();
  const only = organisationIds.length === 1 ? organisationIds[0] : undefined;
  const committees = useQuery(audienceCommitteesQuery, only ? { variables: { organisationId: only } } : skipToken);
  return {
    bodies: (data?.awardingBodies.edges ?? []).map(({ node }) => ({
      value: node.id,
      label: localName(node, locale).text,
    })),
    standards: (data?.occupationalStandards.edges ?? []).map(({ node }) => ({
      value: node.id,
      label: `${localName(node, locale).text} (${node.code})`,
    })),
    committees: (committees.data?.committees ?? []).map((one) => ({
      value: one.id,
      label: localName(one, locale).text,
    })),
  };
}

const noPage = { hasNextPage: false, endCursor: null };

function useAllChoices() {
  const { data, fetchMore } = useQuery(audienceChoicesQuery, { fetchPolicy: "cache-first" });
  const bodies = data?.awardingBodies.pageInfo ?? noPage;
  const standards = data?.occupationalStandards.pageInfo ?? noPage;
  const hasMore = bodies.hasNextPage || standards.hasNextPage;
  const [bodiesAfter, standardsAfter] = [bodies.endCursor, standards.endCursor];
  useEffect(() => {
    if (hasMore) void fetchMore({ variables: { bodiesAfter, standardsAfter } }).catch(() => undefined);
  }, [hasMore, bodiesAfter, standardsAfter, fetchMore]);
  return data;
}
