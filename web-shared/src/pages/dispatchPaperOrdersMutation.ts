import { graphql } from "../gql/gql";

/** Notes that printed papers went out. */
export const dispatchPaperOrdersMutation = graphql(`
  mutation DispatchPaperOrders($input: PaperOrdersInput!) {
    dispatchPaperOrders(input: $input) {
      paperOrders {
        id
        status
        viewerCanDispatch
        viewerCanMarkDelivered
      }
      problems {
        code
        field
      }
    }
  }
`);
