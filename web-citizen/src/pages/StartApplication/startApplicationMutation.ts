import { graphql } from "../../gql/gql";

/** Begins an application; when one is open already, it comes back with the problem. */
export const startApplicationMutation = graphql(`
  mutation StartApplication($input: StartApplicationInput!) {
    startApplication(input: $input) {
      application {
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
