import { graphql } from "../../gql/gql";

/** The body's application rounds. */
export const roundsPageQuery = graphql(`
  query RoundsPage($filter: ApplicationRoundFilter, $after: String) {
    applicationRounds(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          name
          opensOn
          closesOn
          examsFrom
          examsUntil
          meetingOn
          isOpen
          publishedAt
          applicationCount
          viewerCanPublish
          qualifications {
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
