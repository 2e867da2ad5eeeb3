import { graphql } from "../../gql/gql";

/** Hands the application in; a second click is answered the same. */
export const submitApplicationMutation = graphql(`
  mutation SubmitApplication($input: SubmitApplicationInput!) {
    submitApplication(input: $input) {
      application {
        ...Draft_application
        id
        submittedAt
        actingParty
      }
      problems {
        code
        field
      }
    }
  }
`);
