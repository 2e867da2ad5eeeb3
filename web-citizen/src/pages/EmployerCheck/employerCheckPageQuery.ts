import { graphql } from "../../gql/gql";

/** What the company has checked lately. */
export const employerCheckPageQuery = graphql(`
  query EmployerCheckPage($after: String) {
    employerChecks(first: 10, after: $after) {
      edges {
        node {
          id
          checkedAt
          purpose
          purposeText
          rowCount
          validCount
          madeBy {
            id
            firstName
            lastName
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
