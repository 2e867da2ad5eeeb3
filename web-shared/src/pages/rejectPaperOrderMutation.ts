import { graphql } from "../gql/gql";

/** Rejects an order with a reason. */
export const rejectPaperOrderMutation = graphql(`
  mutation RejectPaperOrder($input: RejectPaperOrderInput!) {
    rejectPaperOrder(input: $input) {
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
