import { graphql } from "../../gql/gql";

/** Hides from the public who sits on a body's committees, or shows them again. */
export const setCommitteeHiddenMutation = graphql(`
  mutation SetCommitteeHidden($input: SetCommitteeHiddenInput!) {
    setCommitteeHidden(input: $input) {
      organisation {
        id
        committeeHiddenReason
      }
      problems {
        code
        field
      }
    }
  }
`);
