import { graphql } from "../../gql/gql";

/** Entries of certificates in some states, perhaps of one name or number. */
export const certificatesPageQuery = graphql(`
  query CertificatesPage($filter: CertificateEntryFilter!, $after: String) {
    certificateEntries(filter: $filter, first: 25, after: $after) {
      edges {
        node {
          id
          ...EntryTable_certificate
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
