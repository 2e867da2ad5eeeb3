import { graphql } from "../../gql/gql";

/** Public certificates by a whole name or a number and by everything the list can be narrowed by, with their count. */
export const certificatesPageQuery = graphql(`
  query CertificatesPage($filter: CertificateFilter!, $first: Int!, $after: String) {
    certificates(filter: $filter, first: $first, after: $after) {
      totalCount
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
