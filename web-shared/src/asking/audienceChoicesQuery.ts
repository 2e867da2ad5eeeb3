import { graphql } from "../gql/gql";

/** What an audience can be narrowed to. */
export const audienceChoicesQuery = graphql(`
  query AudienceChoices($bodiesAfter: String, $standardsAfter: String) {
    awardingBodies(first: 100, after: $bodiesAfter) {
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
    occupationalStandards(first: 100, after: $standardsAfter) {
      edges {
        node {
          id
          title
          titleEn
          titleRu
          code
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
