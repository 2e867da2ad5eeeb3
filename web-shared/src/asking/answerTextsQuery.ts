import { graphql } from "../gql/gql";

/** Texts answered to a question, shuffled. */
export const answerTextsQuery = graphql(`
  query AnswerTexts($questionnaireId: ID!, $questionKey: String!, $filter: AnswerTextFilter!, $after: String) {
    answerTexts(
      questionnaireId: $questionnaireId
      questionKey: $questionKey
      filter: $filter
      first: 20
      after: $after
    ) {
      edges {
        node {
          id
          ...AnswerTextCard_text
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
