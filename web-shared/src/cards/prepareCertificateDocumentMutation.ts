import { graphql } from "../gql/gql";

/** Asks for a certificate's document to be made. */
export const prepareCertificateDocumentMutation = graphql(`
  mutation PrepareCertificateDocument($input: PrepareCertificateDocumentInput!) {
    prepareCertificateDocument(input: $input) {
      certificate {
        id
        documents {
          id
          version
          orderedAt
          madeAt
          failedAt
        }
      }
      problems {
        code
        field
      }
    }
  }
`);
