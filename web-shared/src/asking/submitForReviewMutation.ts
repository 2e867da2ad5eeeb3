import { graphql } from "../gql/gql";

/** Asks for a second pair of eyes. */
export const submitForReviewMutation = graphql(`
  mutation SubmitForReview($input: SubmitForReviewInput!) {
    submitForReview(input: $input) {
      questionnaire {
        ...AskedState_questionnaire
      }
      problems {
        code
        field
      }
    }
  }
`);
