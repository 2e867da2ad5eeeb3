import { graphql } from "../../gql/gql";

/** Says whether people may write to me through the register. */
export const setMessagesTakenMutation = graphql(`
  mutation SetMessagesTaken($input: SetMessagesTakenInput!) {
    setMessagesTaken(input: $input) {
      person {
        id
        takesMessages
      }
      problems {
        code
        field
      }
    }
  }
`);
