import { graphql } from "../gql/gql";

/** Sends the answers. */
export const submitAnswersMutation = graphql(`
  mutation SubmitAnswers($input: SubmitAnswersInput!) {
    submitAnswers(input: $input) {
      sheet {
        id
        ...AnswerForm_sheet
      }
      problems {
        code
        field
      }
    }
  }
`);
