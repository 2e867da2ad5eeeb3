import { useQuery } from "@apollo/client/react";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import type { SelectOption } from "@kutse/web-shared/ui/Select";
import { useEffect } from "react";
import { bodyChoicesQuery } from "./bodyChoicesQuery";

const noPage = { hasNextPage: false, endCursor: null };

/** All awarding bodies as choices of a list, in the language of the page. */
export function useBodyChoices(): readonly SelectOption[] {
  const locale = useLocale();
  const { data, fetchMore } = useQuery(bodyChoicesQuery, { fetchPolicy: "cache-first" });
  const { hasNextPage, endCursor } = data?.awardingBodies.pageInfo ?? noPage;
  useEffect(() => {
    if (hasNextPage) void fetchMore({ variables: { after: endCursor } }).catch(() => undefined);
  }, [hasNextPage, endCursor, fetchMore]);
  return (data?.awardingBodies.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: localName(node, locale).text,
  }));
}
