import { graphql } from "../../gql/gql";

/** Public certificates by parts of a name or by number. */
export const certificatesPageQuery = graphql(`
  query CertificatesPage($filter: CertificateFilter!, $after: String) {
    certificates(filter: $filter, first: 20, after: $after) {
      edges {
        node {
          id
          registrationNumber
          type
          status
          validFrom
          validUntil
          holder {
            firstName
            lastName
            isNameHidden
          }
          qualification {
            id
            title
            titleEn
            titleRu
            estqfLevel
          }
          specialisation {
            id
            name
            nameEn
            nameRu
          }
          awardingBody {
            id
            name
            nameEn
            nameRu
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
