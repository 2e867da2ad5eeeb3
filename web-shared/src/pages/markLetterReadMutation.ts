import { graphql } from "../gql/gql";

/** Notes that a letter has been opened. */
export const markLetterReadMutation = graphql(`
  mutation MarkLetterRead($input: MarkLetterReadInput!) {
    markLetterRead(input: $input) {
      letter {
        id
        readAt
      }
      problems {
        code
        field
      }
    }
  }
`);
