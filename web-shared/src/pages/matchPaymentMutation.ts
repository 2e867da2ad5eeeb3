import { graphql } from "../gql/gql";

/** Says which invoice a payment is for. */
export const matchPaymentMutation = graphql(`
  mutation MatchPayment($input: MatchPaymentInput!) {
    matchPayment(input: $input) {
      payment {
        id
        viewerCanMatch
        invoice {
          id
          number
          status
        }
      }
      problems {
        code
        field
      }
    }
  }
`);
