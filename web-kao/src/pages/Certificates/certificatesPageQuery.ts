import { graphql } from "../../gql/gql";

/** The body's certificate entries in some states. */
export const certificatesPageQuery = graphql(`
  query CertificatesPage($filter: CertificateEntryFilter, $after: String) {
    certificateEntries(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          ...OwnEntryTable_certificate
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
