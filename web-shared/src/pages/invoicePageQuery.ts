import { graphql } from "../gql/gql";

/** One invoice with all that stands on it. */
export const invoicePageQuery = graphql(`
  query InvoicePage($id: ID!) {
    invoice(id: $id) {
      id
      number
      buyerName
      buyerAddress
      issuedOn
      dueOn
      status
      iban
      bankName
      referenceNumber
      vatRate
      documentPath
      viewerCanRecordRefund
      issuer {
        id
        name
        nameEn
        nameRu
      }
      lines {
        id
        description
        net {
          amount
          currency
        }
      }
      creditNote {
        id
        number
        creditedOn
        reason
        documentPath
      }
      net {
        amount
        currency
      }
      vat {
        amount
        currency
      }
      total {
        amount
        currency
      }
      paid {
        amount
        currency
      }
      refunded {
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
    }
  }
`);
