import { graphql } from "../../gql/gql";

/** The links I have given out, and their openings. */
export const mySharesPageQuery = graphql(`
  query MySharesPage($after: String) {
    viewer {
      id
      shares(first: 20, after: $after) {
        edges {
          cursor
          node {
            ...ShareCard_share
            id
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
