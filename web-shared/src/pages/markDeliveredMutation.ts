import { graphql } from "../gql/gql";

/** Ends an order whose paper was handed over. */
export const markDeliveredMutation = graphql(`
  mutation MarkDelivered($input: MarkDeliveredInput!) {
    markDelivered(input: $input) {
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
