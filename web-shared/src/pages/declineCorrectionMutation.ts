import { graphql } from "../gql/gql";

/** The entry stays as it is, with the reason. */
export const declineCorrectionMutation = graphql(`
  mutation DeclineCorrection($input: DeclineCorrectionInput!) {
    declineCorrection(input: $input) {
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
