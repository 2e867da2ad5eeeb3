import { graphql } from "../../gql/gql";

/** The body's committees. */
export const committeesPageQuery = graphql(`
  query CommitteesPage($bodyId: ID) {
    committees(organisationId: $bodyId) {
      id
      name
      nameEn
      nameRu
      validFrom
      validUntil
      viewerCanConvene
      members {
        id
      }
    }
  }
`);
