import { graphql } from "../../gql/gql";

/** What a link of this scope would show. */
export const sharePreviewQuery = graphql(`
  query SharePreview($input: SharePreviewInput!) {
    sharePreview(input: $input) {
      certificates {
        registrationNumber
        ...SharedEntryCard_entry
      }
    }
  }
`);
