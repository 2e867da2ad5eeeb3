import { graphql } from "../../gql/gql";

/** The applications one has open for supervision now. */
export const supervisionPageQuery = graphql(`
  query SupervisionPage($after: String) {
    applications(first: 20, after: $after) {
      edges {
        node {
          id
          number
          status
          actingParty
          dueOn
          qualification {
            id
            title
            titleEn
            titleRu
          }
          organisation {
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
