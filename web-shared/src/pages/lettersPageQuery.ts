import { graphql } from "../gql/gql";

/** One's own letters, newest first. */
export const lettersPageQuery = graphql(`
  query LettersPage($unreadOnly: Boolean, $after: String) {
    letters(unreadOnly: $unreadOnly, first: 20, after: $after) {
      edges {
        node {
          id
          subject
          createdAt
          readAt
          locale
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
