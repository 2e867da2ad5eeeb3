import { graphql } from "../gql/gql";

/** Orders a file of the answers. */
export const orderExportMutation = graphql(`
  mutation OrderExport($input: OrderExportInput!) {
    orderExport(input: $input) {
      questionnaireExport {
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
