import { graphql } from "../../gql/gql";

/** A person may no longer sign in or act. */
export const suspendPersonMutation = graphql(`
  mutation SuspendPerson($input: SuspendPersonInput!) {
    suspendPerson(input: $input) {
      person {
        id
        suspendedAt
        viewerCanSuspend
      }
      problems {
        code
        field
      }
    }
  }
`);
