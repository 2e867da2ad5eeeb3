import { graphql } from "../../gql/gql";

/** Where the body is paid, and its price list of paper. */
export const billingPageQuery = graphql(`
  query BillingPage($bodyId: ID!) {
    awardingBody(id: $bodyId) {
      id
      name
      vatNumber
    }
    billingAccount {
      id
      accountName
      iban
      bankName
    }
    paperFees {
      id
      cause
      validFrom
      validUntil
      amount {
        amount
        currency
      }
    }
  }
`);
