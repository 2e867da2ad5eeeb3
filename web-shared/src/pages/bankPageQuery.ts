import { graphql } from "../gql/gql";

/** The bank files that were read, newest first. */
export const bankPageQuery = graphql(`
  query BankPage($after: String) {
    billingAccount {
      id
      iban
      bankName
    }
    bankStatements(first: 10, after: $after) {
      edges {
        node {
          id
          fileName
          importedAt
          importedBy {
            id
            firstName
            lastName
          }
          report {
            matched
            unmatched
            alreadyKept
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
