import { graphql } from "../../gql/gql";

/** Submits an entry to Kutsekoda for confirmation. */
export const submitCertificateMutation = graphql(`
  mutation SubmitCertificate($input: SubmitCertificateInput!) {
    submitCertificate(input: $input) {
      certificate {
        id
        ...CertificatePage_certificate
      }
      problems {
        code
        field
      }
    }
  }
`);
