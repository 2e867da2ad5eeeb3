import { graphql } from "../gql/gql";

/** Puts one's own tag on a text, or takes it off. */
export const tagAnswerMutation = graphql(`
  mutation TagAnswer($input: TagAnswerInput!) {
    tagAnswer(input: $input) {
      questionTag {
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
