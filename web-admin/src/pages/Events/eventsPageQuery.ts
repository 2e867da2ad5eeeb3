import { graphql } from "../../gql/gql";

/** What has happened, newest first. */
export const eventsPageQuery = graphql(`
  query EventsPage($filter: EventFilter!, $after: String) {
    events(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          ...EventTable_event
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
