import { graphql } from "../../gql/gql";

/** Lets a body ask its own holders, or no more. */
export const allowBodyToAskMutation = graphql(`
  mutation AllowBodyToAsk($input: AllowBodyToAskInput!) {
    allowBodyToAsk(input: $input) {
      organisation {
        id
        mayAskHolders
      }
      problems {
        code
        field
      }
    }
  }
`);
