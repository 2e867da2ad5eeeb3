import { graphql } from "../../gql/gql";

/** Decides whether holders may hide a body's certificates from the public. */
export const setHoldersMayHideMutation = graphql(`
  mutation SetHoldersMayHide($input: SetHoldersMayHideInput!) {
    setHoldersMayHide(input: $input) {
      organisation {
        id
        holdersMayHide
        hidingRefusedReason
      }
      problems {
        code
        field
      }
    }
  }
`);
