import { graphql } from "../../gql/gql";

/** One certificate entry with everything its page shows. */
export const certificatePageQuery = graphql(`
  query CertificatePage($id: ID!) {
    certificateEntry(id: $id) {
      id
      ...CertificatePage_certificate
    }
  }
`);
