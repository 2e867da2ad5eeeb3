import { graphql } from "../../gql/gql";

/** One order of mine. */
export const myOrderPageQuery = graphql(`
  query MyOrderPage($id: ID!) {
    paperOrder(id: $id) {
      id
      number
      kind
      reason
      status
      delivery
      recipient
      street
      postalCode
      town
      requestedAt
      paidAt
      forwardedAt
      printedAt
      dispatchedAt
      deliveredAt
      rejectionReason
      viewerCanCancel
      handler {
        id
        name
        nameEn
        nameRu
      }
      certificate {
        id
        registrationNumber
      }
      invoice {
        id
        number
        status
        dueOn
        due {
          amount
          currency
        }
      }
    }
  }
`);
