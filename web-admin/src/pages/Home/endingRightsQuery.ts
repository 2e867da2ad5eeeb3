import { graphql } from "../../gql/gql";

/** The awarding rights that end by a day, a few at a time. */
export const endingRightsQuery = graphql(`
  query EndingRights($endsBy: Date!, $after: String) {
    endingRights(endsBy: $endsBy, first: 8, after: $after) {
      edges {
        node {
          id
          validUntil
          organisation {
            id
            name
            nameEn
            nameRu
          }
          qualification {
            id
            title
            titleEn
            titleRu
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
