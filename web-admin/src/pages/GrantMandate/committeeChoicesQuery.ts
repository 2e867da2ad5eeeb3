import { graphql } from "../../gql/gql";

/** The committees of one awarding body. */
export const committeeChoicesQuery = graphql(`
  query CommitteeChoices($organisationId: ID!) {
    committees(organisationId: $organisationId) {
      id
      name
      nameEn
      nameRu
    }
  }
`);
