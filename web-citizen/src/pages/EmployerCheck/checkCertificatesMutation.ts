import { graphql } from "../../gql/gql";

/** Asks about many certificates at once. */
export const checkCertificatesMutation = graphql(`
  mutation CheckCertificates($input: CheckCertificatesInput!) {
    checkCertificates(input: $input) {
      check {
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
