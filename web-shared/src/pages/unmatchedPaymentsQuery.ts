import { graphql } from "../gql/gql";

/** Payments that found no invoice. */
export const unmatchedPaymentsQuery = graphql(`
  query UnmatchedPayments($after: String) {
    payments(filter: { unmatchedOnly: true }, first: 20, after: $after) {
      edges {
        node {
          id
          bookedOn
          payerName
          referenceNumber
          description
          unmatchedBecause
          viewerCanMatch
          money {
            amount
            currency
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
