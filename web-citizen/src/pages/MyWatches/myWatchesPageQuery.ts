import { graphql } from "../../gql/gql";

/** Which companies asked to watch my certificates. */
export const myWatchesPageQuery = graphql(`
  query MyWatchesPage($after: String) {
    myWatches(first: 20, after: $after) {
      edges {
        node {
          ...HolderWatch_watch
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
