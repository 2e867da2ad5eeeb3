import { graphql } from "../gql/gql";

/** Keeps one answer as it is typed; answers with what stands, beside a refusal too. */
export const answerQuestionMutation = graphql(`
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      answer {
        questionId
        value
        revision
        savedAt
        savedBy {
          id
          firstName
          lastName
        }
      }
      problems {
        code
        field
      }
    }
  }
`);
