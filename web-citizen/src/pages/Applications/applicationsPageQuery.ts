import { graphql } from "../../gql/gql";

/** My applications. */
export const applicationsPageQuery = graphql(`
  query ApplicationsPage($after: String) {
    applications(filter: { ownOnly: true }, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...ApplicationSummary_application
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
