import { graphql } from "../../gql/gql";

/** Asks the signing service for a signature on the minutes. */
export const startSigningMutation = graphql(`
  mutation StartSigning($input: StartSigningInput!) {
    startSigning(input: $input) {
      signing {
        id
        state
        failure
        verificationCode
      }
      problems {
        code
        field
      }
    }
  }
`);
