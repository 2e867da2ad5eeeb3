import { graphql } from "../gql/gql";

/** The questionnaires one is asked in, newest first. */
export const questionsPageQuery = graphql(`
  query QuestionsPage($list: RecipientList!, $after: String) {
    ownQuestionnaires(list: $list, first: 20, after: $after) {
      edges {
        node {
          id
          ...RecipientLine_recipient
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
