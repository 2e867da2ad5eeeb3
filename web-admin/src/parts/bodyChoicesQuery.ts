import { graphql } from "../gql/gql";

/** The awarding bodies to choose from, in the order of their names, page by page. */
export const bodyChoicesQuery = graphql(`
  query BodyChoices($after: String) {
    awardingBodies(first: 100, after: $after) {
      edges {
        node {
          id
          name
          nameEn
          nameRu
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
