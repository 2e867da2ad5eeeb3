import { graphql } from "../../gql/gql";

/** Decides what the public sees of a certificate; it holds at once. */
export const setCertificateVisibilityMutation = graphql(`
  mutation SetCertificateVisibility($input: SetCertificateVisibilityInput!) {
    setCertificateVisibility(input: $input) {
      certificate {
        ...Visibility_certificate
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
