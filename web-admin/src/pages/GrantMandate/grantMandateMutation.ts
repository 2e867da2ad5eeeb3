import { graphql } from "../../gql/gql";

/** Somebody is given a role. */
export const grantMandateMutation = graphql(`
  mutation GrantMandate($input: GrantMandateInput!) {
    grantMandate(input: $input) {
      mandate {
        id
        ...MandateTable_mandate
      }
      problems {
        code
        field
      }
    }
  }
`);
