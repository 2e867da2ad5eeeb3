import { graphql } from "../gql/gql";

/** Files attached in answer to a question, newest first. */
export const answerAttachmentsQuery = graphql(`
  query AnswerAttachments($questionnaireId: ID!, $questionKey: String!, $after: String) {
    answerAttachments(questionnaireId: $questionnaireId, questionKey: $questionKey, first: 20, after: $after) {
      edges {
        node {
          id
          submittedAt
          files {
            id
            fileName
            byteSize
          }
          person {
            id
            firstName
            lastName
          }
          organisation {
            id
            name
            nameEn
            nameRu
          }
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
