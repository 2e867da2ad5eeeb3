import { graphql } from "../../gql/gql";

/** Awarding bodies and schools in the order of their names. */
export const bodiesPageQuery = graphql(`
  query BodiesPage($filter: AwardingBodyFilter!, $after: String) {
    awardingBodies(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          name
          nameEn
          nameRu
          kind
          registryCode
          awardingRights {
            id
            isInForce
            validUntil
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
