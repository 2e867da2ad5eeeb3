import { graphql } from "../../gql/gql";

/** What the company watches, or would like to. */
export const employerWatchesPageQuery = graphql(`
  query EmployerWatchesPage($after: String) {
    employerWatches(first: 20, after: $after) {
      edges {
        node {
          ...CompanyWatch_watch
          id
          contactEmail
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
