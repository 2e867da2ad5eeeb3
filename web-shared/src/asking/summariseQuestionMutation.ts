import { graphql } from "../gql/gql";

/** Writes down what was answered. */
export const summariseQuestionMutation = graphql(`
  mutation SummariseQuestion($input: SummariseQuestionInput!) {
    summariseQuestion(input: $input) {
      questionSummary {
        id
        text
        writtenAt
        quoteIds
        quotes
      }
      problems {
        code
        field
      }
    }
  }
`);
