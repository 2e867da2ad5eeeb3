import { graphql } from "../../gql/gql";

/** Who has looked at my data, newest first. */
export const myUsagePageQuery = graphql(`
  query MyUsagePage($after: String) {
    viewer {
      id
      usageEntries(first: 20, after: $after) {
        totalCount
        edges {
          cursor
          node {
            id
            at
            purpose
            kinds
            reason
            readerName
            readerRole
            readerOrganisation {
              id
              name
              nameEn
              nameRu
              registryCode
            }
            certificate {
              id
              registrationNumber
              nameHidden
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
