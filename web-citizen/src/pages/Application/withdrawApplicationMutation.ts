import { graphql } from "../../gql/gql";

/** Takes the application back. */
export const withdrawApplicationMutation = graphql(`
  mutation WithdrawApplication($input: WithdrawApplicationInput!) {
    withdrawApplication(input: $input) {
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
