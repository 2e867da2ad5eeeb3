import { graphql } from "../gql/gql";

/** Adds a tag for the texts of a question. */
export const addQuestionTagMutation = graphql(`
  mutation AddQuestionTag($input: AddQuestionTagInput!) {
    addQuestionTag(input: $input) {
      questionTag {
        id
        name
      }
      problems {
        code
        field
      }
    }
  }
`);
