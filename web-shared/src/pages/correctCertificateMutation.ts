import { graphql } from "../gql/gql";

/** The registrar corrects the entry. */
export const correctCertificateMutation = graphql(`
  mutation CorrectCertificate($input: CorrectCertificateInput!) {
    correctCertificate(input: $input) {
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
