import { graphql } from "../../gql/gql";

/** The registrar enters a certificate in the register. */
export const confirmCertificateMutation = graphql(`
  mutation ConfirmCertificate($input: ConfirmCertificateInput!) {
    confirmCertificate(input: $input) {
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
