import { graphql } from "../../gql/gql";

/** Asks the applicant for what is missing, with a term. HMS § 15 lg 2. */
export const requestCompletionMutation = graphql(`
  mutation RequestCompletion($input: RequestCompletionInput!) {
    requestCompletion(input: $input) {
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
