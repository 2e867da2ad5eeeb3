import { graphql } from "../../gql/gql";

/** Sends a message to the holder of a public certificate. */
export const writeToHolderMutation = graphql(`
  mutation WriteToHolder($input: WriteToHolderInput!) {
    writeToHolder(input: $input) {
      message {
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
