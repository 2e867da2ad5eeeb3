import { graphql } from "../gql/gql";

/** Keeps what was typed; when it was changed elsewhere, what stands comes back with the problem. */
export const saveApplicationMutation = graphql(`
  mutation SaveApplication($input: SaveApplicationInput!) {
    saveApplication(input: $input) {
      application {
        ...Draft_application
      }
      problems {
        code
        field
      }
    }
  }
`);
