import { graphql } from "../../gql/gql";

/** The coordinator takes an application into his or her own hands. */
export const takeForReviewMutation = graphql(`
  mutation TakeForReview($input: TakeForReviewInput!) {
    takeForReview(input: $input) {
      application {
        id
        ...ApplicationPage_application
      }
      problems {
        code
        field
      }
    }
  }
`);
