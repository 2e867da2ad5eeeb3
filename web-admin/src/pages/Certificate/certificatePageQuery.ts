import { graphql } from "../../gql/gql";

/** One entry of a certificate. */
export const certificatePageQuery = graphql(`
  query CertificatePage($id: ID!) {
    certificateEntry(id: $id) {
      id
      ...Certificate_certificate
    }
  }
`);
