import { graphql } from "../gql/gql";

/** What the officials see of an order and may do with it. */
export const paperOrderFragment = graphql(`
  fragment PaperOrder_order on PaperOrder {
    id
    number
    kind
    reason
    status
    isOrderedByHolder
    requestedAt
    paidAt
    forwardedAt
    printingAt
    printedAt
    dispatchedAt
    deliveredAt
    printBatch
    blankNumber
    delivery
    recipient
    street
    postalCode
    town
    rejectionReason
    viewerCanForward
    viewerCanReject
    viewerCanStartPrinting
    viewerCanMarkPrinted
    viewerCanDispatch
    viewerCanMarkDelivered
    holder {
      id
      firstName
      lastName
    }
    handler {
      id
      name
      nameEn
      nameRu
    }
    certificate {
      id
      registrationNumber
      qualification {
        id
        title
        titleEn
        titleRu
      }
      awardingBody {
        id
        name
        nameEn
        nameRu
      }
    }
    invoice {
      id
      number
      status
      total {
        amount
        currency
      }
    }
    timeline {
      id
      at
      type
      actor {
        id
        firstName
        lastName
      }
    }
  }
`);
