import { graphql } from "../../gql/gql";

/** Exam sessions of a body, or those the viewer assesses. */
export const examSessionsPageQuery = graphql(`
  query ExamSessionsPage($filter: ExamSessionFilter, $after: String) {
    examSessions(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          startsAt
          ...SessionTable_examSession
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
