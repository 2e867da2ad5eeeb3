import { graphql } from "../../gql/gql";

/** The public calendar, day by day. */
export const calendarPageQuery = graphql(`
  query CalendarPage($filter: CalendarFilter!, $first: Int!, $after: String) {
    calendarEntries(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          kind
          day
          organisation {
            id
            name
            nameEn
            nameRu
          }
          round {
            id
            name
          }
          examSession {
            id
            startsAt
            place
            language
            seatsFree
            isAnnouncedInTime
            qualifications {
              id
              title
              titleEn
              titleRu
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
