import { graphql } from "../gql/gql";

/** Invoices, newest first. */
export const invoicesPageQuery = graphql(`
  query InvoicesPage($filter: InvoiceFilter, $after: String) {
    invoices(filter: $filter, first: 20, after: $after) {
      edges {
        node {
          id
          number
          buyerName
          issuedOn
          dueOn
          status
          total {
            amount
            currency
          }
          due {
            amount
            currency
          }
          refundDue {
            amount
            currency
          }
          issuer {
            id
            name
            nameEn
            nameRu
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
