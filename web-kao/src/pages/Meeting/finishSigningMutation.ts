import { graphql } from "../../gql/gql";

/** Asks how the signing goes; the signature that completes the minutes puts the decisions into effect. */
export const finishSigningMutation = graphql(`
  mutation FinishSigning($input: FinishSigningInput!) {
    finishSigning(input: $input) {
      signing {
        id
        state
        failure
        verificationCode
        meeting {
          id
          status
          ...MinutesPanel_meeting
        }
      }
      problems {
        code
        field
      }
    }
  }
`);
