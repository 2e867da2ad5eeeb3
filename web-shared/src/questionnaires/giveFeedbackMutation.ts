import { graphql } from "../gql/gql";

/** Says how a journey went. */
export const giveFeedbackMutation = graphql(`
  mutation GiveFeedback($input: GiveFeedbackInput!) {
    giveFeedback(input: $input) {
      journeyFeedback {
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
