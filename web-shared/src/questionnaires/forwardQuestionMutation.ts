import { graphql } from "../gql/gql";

/** Passes a questionnaire on. */
export const forwardQuestionMutation = graphql(`
  mutation ForwardQuestion($input: ForwardQuestionInput!) {
    forwardQuestion(input: $input) {
      recipient {
        id
        ...RecipientActs_recipient
      }
      problems {
        code
        field
      }
    }
  }
`);
