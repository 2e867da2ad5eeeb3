import { graphql } from "../../gql/gql";

/** Orders a corrected paper for the holder. */
export const orderMendedPaperMutation = graphql(`
  mutation OrderMendedPaper($input: OrderDuplicateInput!) {
    orderDuplicate(input: $input) {
      paperOrder {
        id
        number
        certificate {
          id
          viewerCanOrderPaper
        }
      }
      problems {
        code
        field
      }
    }
  }
`);
