import { graphql } from "../gql/gql";

/** Sends an order on to Kutsekoda. */
export const forwardPaperOrderMutation = graphql(`
  mutation ForwardPaperOrder($input: ForwardPaperOrderInput!) {
    forwardPaperOrder(input: $input) {
      paperOrder {
        id
        ...PaperOrder_order
      }
      problems {
        code
        field
      }
    }
  }
`);
