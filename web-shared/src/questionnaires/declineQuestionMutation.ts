import { graphql } from "../gql/gql";

/** Says that a voluntary questionnaire is not for oneself. */
export const declineQuestionMutation = graphql(`
  mutation DeclineQuestion($input: DeclineQuestionInput!) {
    declineQuestion(input: $input) {
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
