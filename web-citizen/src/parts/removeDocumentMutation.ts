import { graphql } from "../gql/gql";

/** Takes a paper off the application. */
export const removeDocumentMutation = graphql(`
  mutation RemoveDocument($input: RemoveDocumentInput!) {
    removeDocument(input: $input) {
      application {
        ...Documents_application
      }
      problems {
        code
        field
      }
    }
  }
`);
