import { graphql } from "../gql/gql";

/** The body agrees that the entry is wrong. */
export const acceptCorrectionMutation = graphql(`
  mutation AcceptCorrection($input: AcceptCorrectionInput!) {
    acceptCorrection(input: $input) {
      correction {
        ...Correction_correction
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
