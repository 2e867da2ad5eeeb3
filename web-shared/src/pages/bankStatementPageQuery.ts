import { graphql } from "../gql/gql";

/** One bank file with its report. */
export const bankStatementPageQuery = graphql(`
  query BankStatementPage($id: ID!) {
    bankStatement(id: $id) {
      id
      fileName
      iban
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
        passedOver
        lines {
          bankReference
          bookedOn
          amount
          currency
          payerName
          referenceNumber
          outcome
          invoiceNumber
        }
      }
    }
  }
`);
