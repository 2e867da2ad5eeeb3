import { useQuery } from "@apollo/client/react";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { SuggestField } from "@kutse/web-shared/ui/SuggestField";
import { useState } from "react";
import { graphql } from "../gql/gql";

const pickBodyQuery = graphql(`
  query PickBody($text: String!) {
    awardingBodies(filter: { text: $text }, first: 20) {
      edges {
        node {
          id
          name
          nameEn
          nameRu
        }
      }
    }
  }
`);

/** Finds one of many by its words. */
export function PickBody({ label, onPick }: { label: string; onPick: (id: string) => void }) {
  const locale = useLocale();
  const [text, setText] = useState("");
  const { data } = useQuery(pickBodyQuery, { variables: { text }, skip: text.length < 2 });
  const found = text.length < 2 ? [] : (data?.awardingBodies.edges ?? []);
  const suggestions = found.map(({ node }) => ({ id: node.id, label: localName(node, locale).text }));
  return <SuggestField label={label} suggestions={suggestions} onType={setText} onPick={onPick} />;
}
