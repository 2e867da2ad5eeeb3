import { graphql } from "../../gql/gql";

/** A certificate is declared invalid. */
export const invalidateCertificateMutation = graphql(`
  mutation InvalidateCertificate($input: InvalidateCertificateInput!) {
    invalidateCertificate(input: $input) {
      certificate {
        id
        ...Certificate_certificate
      }
      problems {
        code
        field
      }
    }
  }
`);
