import { graphql } from "../../gql/gql";

/** Orders a certificate on paper. */
export const orderDuplicateMutation = graphql(`
  mutation OrderDuplicate($input: OrderDuplicateInput!) {
    orderDuplicate(input: $input) {
      paperOrder {
        id
        number
        certificate {
          id
          viewerCanOrderPaper
          paperOrders {
            id
          }
        }
      }
      problems {
        code
        field
      }
    }
  }
`);
