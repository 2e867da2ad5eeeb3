import { graphql } from "../gql/gql";

/** Questionnaires in some states, and whether one may begin another. */
export const askingPageQuery = graphql(`
  query AskingPage($filter: QuestionnaireFilter!, $after: String) {
    viewer {
      id
      viewerCanAsk
    }
    questionnaires(filter: $filter, first: 25, after: $after) {
      edges {
        node {
          id
          ...AskingTable_questionnaire
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
