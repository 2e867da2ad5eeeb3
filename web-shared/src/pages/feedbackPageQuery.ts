import { graphql } from "../gql/gql";

/** What people said at the end of their journeys: how each step was rated, and what was written. */
export const feedbackPageQuery = graphql(`
  query FeedbackPage($step: JourneyStep, $after: String) {
    journeyFeedbackSummary {
      step
      count
      average
      ratings
    }
    journeyFeedback(step: $step, first: 20, after: $after) {
      edges {
        node {
          id
          step
          rating
          text
          givenOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
