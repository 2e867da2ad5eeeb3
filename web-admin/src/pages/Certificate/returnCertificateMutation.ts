import { graphql } from "../../gql/gql";

/** An entry goes back to the awarding body with the reason. */
export const returnCertificateMutation = graphql(`
  mutation ReturnCertificate($input: ReturnCertificateInput!) {
    returnCertificate(input: $input) {
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
