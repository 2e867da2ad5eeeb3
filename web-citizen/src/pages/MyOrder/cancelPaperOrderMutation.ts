import { graphql } from "../../gql/gql";

/** Takes an order back before the printing. */
export const cancelPaperOrderMutation = graphql(`
  mutation CancelPaperOrder($input: CancelPaperOrderInput!) {
    cancelPaperOrder(input: $input) {
      paperOrder {
        id
        status
        viewerCanCancel
        invoice {
          id
          status
        }
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
