import { graphql } from "../../gql/gql";

/** Throws a draft away for good. */
export const discardDraftMutation = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      problems {
        code
        field
      }
    }
  }
`);
