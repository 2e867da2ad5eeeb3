import { graphql } from "../gql/gql";

/** The steps at whose end one has spoken already. */
export const feedbackStepsQuery = graphql(`
  query FeedbackSteps {
    viewer {
      id
      feedbackSteps
    }
  }
`);
