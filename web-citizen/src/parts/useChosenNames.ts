import { useQuery } from "@apollo/client/react";
import { localName, type Named } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { graphql } from "../gql/gql";

const chosenNamesQuery = graphql(`
  query ChosenNames(
    $qualification: ID!
    $standard: ID!
    $body: ID!
    $hasQualification: Boolean!
    $hasStandard: Boolean!
    $hasBody: Boolean!
  ) {
    qualification(id: $qualification) @include(if: $hasQualification) {
      id
      title
      titleEn
      titleRu
    }
    occupationalStandard(id: $standard) @include(if: $hasStandard) {
      id
      title
      titleEn
      titleRu
    }
    awardingBody(id: $body) @include(if: $hasBody) {
      id
      name
      nameEn
      nameRu
    }
  }
`);

/** Ids as they stand in an address; "" is not chosen. */
export type Chosen = { qualification: string; standard: string; body: string };

/** The names of what an address chooses by id; "" when nothing is chosen or it is not there. */
export function useChosenNames({ qualification, standard, body }: Chosen): Chosen {
  const locale = useLocale();
  const chosen = { hasQualification: qualification !== "", hasStandard: standard !== "", hasBody: body !== "" };
  const { data, previousData } = useQuery(chosenNamesQuery, {
    variables: { qualification, standard, body, ...chosen },
    skip: !Object.values(chosen).some(Boolean),
  });
  const known = data ?? previousData;
  const nameOf = (thing: Named | null | undefined) => (thing ? localName(thing, locale).text : "");
  return {
    qualification: qualification && nameOf(known?.qualification),
    standard: standard && nameOf(known?.occupationalStandard),
    body: body && nameOf(known?.awardingBody),
  };
}
