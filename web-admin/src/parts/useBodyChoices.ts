import { useQuery } from "@apollo/client/react";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import type { SelectOption } from "@kutse/web-shared/ui/Select";
import { bodyChoicesQuery } from "./bodyChoicesQuery";

/** The awarding bodies as choices of a list, in the language of the page. */
export function useBodyChoices(): readonly SelectOption[] {
  const locale = useLocale();
  const { data } = useQuery(bodyChoicesQuery, { fetchPolicy: "cache-first" });
  return (data?.awardingBodies.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: localName(node, locale).text,
  }));
}
