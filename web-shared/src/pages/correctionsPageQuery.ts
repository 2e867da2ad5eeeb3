import { graphql } from "../gql/gql";

/** Requests for corrections in some states, the oldest first. */
export const correctionsPageQuery = graphql(`
  query CorrectionsPage($filter: CorrectionFilter, $after: String) {
    corrections(filter: $filter, first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          state
          createdAt
          dueOn
          certificate {
            id
            registrationNumber
            person {
              id
              firstName
              lastName
            }
            holder {
              firstName
              lastName
            }
            qualification {
              id
              title
              titleEn
              titleRu
            }
            awardingBody {
              id
              name
              nameEn
              nameRu
            }
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
