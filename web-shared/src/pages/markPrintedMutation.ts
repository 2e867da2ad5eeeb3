import { graphql } from "../gql/gql";

/** Notes the form a paper was printed on. */
export const markPrintedMutation = graphql(`
  mutation MarkPrinted($input: MarkPrintedInput!) {
    markPrinted(input: $input) {
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
