import { graphql } from "../gql/gql";

/** The versions of a certificate's document that one may see, newest first. */
export const certificateDocumentsQuery = graphql(`
  query CertificateDocuments($certificateId: ID!) {
    certificateDocuments(certificateId: $certificateId) {
      id
      version
      orderedAt
      madeAt
      failedAt
      path
      byteSize
      sha256
    }
  }
`);
