import { graphql } from "../../gql/gql";

/** Meetings the viewer may see, the latest first. */
export const meetingsPageQuery = graphql(`
  query MeetingsPage($filter: MeetingFilter, $after: String) {
    meetings(filter: $filter, first: 20, after: $after) {
      edges {
        node {
          id
          startsAt
          form
          place
          status
          committee {
            id
            name
            nameEn
            nameRu
          }
          agenda {
            id
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
