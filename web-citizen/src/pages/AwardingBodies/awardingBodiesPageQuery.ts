import { graphql } from "../../gql/gql";

/** The bodies that may award qualifications. */
export const awardingBodiesPageQuery = graphql(`
  query AwardingBodiesPage($filter: AwardingBodyFilter, $after: String) {
    awardingBodies(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          name
          nameEn
          nameRu
          address
          kind
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
