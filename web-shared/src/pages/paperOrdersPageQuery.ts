import { graphql } from "../gql/gql";

/** Orders of paper in some states, newest first. */
export const paperOrdersPageQuery = graphql(`
  query PaperOrdersPage($filter: PaperOrderFilter, $after: String) {
    paperOrders(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          number
          kind
          reason
          status
          requestedAt
          printBatch
          delivery
          viewerCanStartPrinting
          viewerCanDispatch
          holder {
            id
            firstName
            lastName
          }
          certificate {
            id
            registrationNumber
          }
          invoice {
            id
            number
            status
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
