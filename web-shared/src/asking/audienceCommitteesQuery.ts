import { graphql } from "../gql/gql";

/** The committees of one body, to ask only their members. */
export const audienceCommitteesQuery = graphql(`
  query AudienceCommittees($organisationId: ID!) {
    committees(organisationId: $organisationId) {
      id
      name
      nameEn
      nameRu
    }
  }
`);
