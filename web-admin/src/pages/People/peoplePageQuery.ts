import { graphql } from "../../gql/gql";

/** People by personal code or by name; each one shown is written down. */
export const peoplePageQuery = graphql(`
  query PeoplePage($filter: PersonFilter!, $after: String) {
    people(filter: $filter, first: 20, after: $after) {
      edges {
        node {
          id
          firstName
          lastName
          personalCode
          birthDate
          suspendedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
