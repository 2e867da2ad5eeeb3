import { graphql } from "../../gql/gql";

/** Makes a link; its address is told here and never again. */
export const createShareMutation = graphql(`
  mutation CreateShare($input: CreateShareInput!) {
    createShare(input: $input) {
      openPath
      share {
        id
        expiresOn
        openingLimit
        companyCode
        companyName
      }
      problems {
        code
        field
      }
    }
  }
`);
