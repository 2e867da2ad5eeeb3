import { graphql } from "../../gql/gql";

/** The mandates of the body. */
export const peoplePageQuery = graphql(`
  query PeoplePage($filter: MandateFilter, $after: String) {
    mandates(filter: $filter, first: 100, after: $after) {
      edges {
        node {
          id
          ...OfficialsTable_mandate
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
