import { graphql } from "../../gql/gql";

/** An identity is protected, or its protection is ended. */
export const protectPersonMutation = graphql(`
  mutation ProtectPerson($input: ProtectPersonInput!) {
    protectPerson(input: $input) {
      person {
        id
        protectedAt
        viewerCanProtect
      }
      problems {
        code
        field
      }
    }
  }
`);
