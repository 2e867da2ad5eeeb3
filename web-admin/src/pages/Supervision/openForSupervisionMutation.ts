import { graphql } from "../../gql/gql";

/** Opens an application for supervision, with a reason. */
export const openForSupervisionMutation = graphql(`
  mutation OpenForSupervision($input: OpenForSupervisionInput!) {
    openForSupervision(input: $input) {
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
