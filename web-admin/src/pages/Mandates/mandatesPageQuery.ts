import { graphql } from "../../gql/gql";

/** Mandates, newest first. */
export const mandatesPageQuery = graphql(`
  query MandatesPage($filter: MandateFilter!, $after: String) {
    mandates(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          ...MandateTable_mandate
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
