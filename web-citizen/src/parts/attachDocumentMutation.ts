import { graphql } from "../gql/gql";

/** Puts an uploaded paper to the application. */
export const attachDocumentMutation = graphql(`
  mutation AttachDocument($input: AttachDocumentInput!) {
    attachDocument(input: $input) {
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
