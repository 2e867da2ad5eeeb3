import { graphql } from "../../gql/gql";

/** Closes a link. */
export const revokeShareMutation = graphql(`
  mutation RevokeShare($input: RevokeShareInput!) {
    revokeShare(input: $input) {
      share {
        ...ShareCard_share
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
