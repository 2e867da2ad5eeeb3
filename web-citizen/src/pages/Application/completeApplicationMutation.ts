import { graphql } from "../../gql/gql";

/** Answers a request for completion. */
export const completeApplicationMutation = graphql(`
  mutation CompleteApplication($input: CompleteApplicationInput!) {
    completeApplication(input: $input) {
      application {
        ...Progress_application
      }
      problems {
        code
        field
      }
    }
  }
`);
