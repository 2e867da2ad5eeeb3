import { graphql } from "../../gql/gql";

/** Gives a person a mandate in the body. */
export const grantMandateMutation = graphql(`
  mutation GrantMandate($input: GrantMandateInput!) {
    grantMandate(input: $input) {
      mandate {
        id
        ...OfficialsTable_mandate
      }
      problems {
        code
        field
      }
    }
  }
`);
