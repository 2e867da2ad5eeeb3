import { graphql } from "../../gql/gql";

/** A page of the work queue with the counts of every queue. */
export const applicationsPageQuery = graphql(`
  query ApplicationsPage($filter: ApplicationFilter, $after: String) {
    applications(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          ...ApplicationTable_application
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      queueCounts {
        queue
        count
      }
    }
  }
`);
