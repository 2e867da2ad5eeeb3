import { graphql } from "../gql/gql";

/** Puts a questionnaire off for seven days. */
export const postponeQuestionMutation = graphql(`
  mutation PostponeQuestion($input: PostponeQuestionInput!) {
    postponeQuestion(input: $input) {
      recipient {
        id
        ...RecipientLine_recipient
        ...RecipientActs_recipient
      }
      problems {
        code
        field
      }
    }
  }
`);
