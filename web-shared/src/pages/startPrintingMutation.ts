import { graphql } from "../gql/gql";

/** Sends orders to the printer together. */
export const startPrintingMutation = graphql(`
  mutation StartPrinting($input: PaperOrdersInput!) {
    startPrinting(input: $input) {
      paperOrders {
        id
        status
        printBatch
        viewerCanStartPrinting
        viewerCanMarkPrinted
        viewerCanReject
      }
      problems {
        code
        field
      }
    }
  }
`);
