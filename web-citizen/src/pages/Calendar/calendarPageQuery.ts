import { graphql } from "../../gql/gql";

/** What lies ahead: rounds and published exams. */
export const calendarPageQuery = graphql(`
  query CalendarPage($from: DateTime!) {
    applicationRounds(first: 100) {
      edges {
        node {
          id
          name
          opensOn
          closesOn
          organisation {
            id
            name
            nameEn
            nameRu
          }
        }
      }
    }
    examSessions(filter: { publishedOnly: true, from: $from }, first: 100) {
      edges {
        node {
          id
          startsAt
          place
          language
          seatsFree
          organisation {
            id
            name
            nameEn
            nameRu
          }
          qualifications {
            id
            title
            titleEn
            titleRu
          }
        }
      }
    }
  }
`);
