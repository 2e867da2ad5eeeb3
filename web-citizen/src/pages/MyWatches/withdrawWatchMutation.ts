import { graphql } from "../../gql/gql";

/** Takes a consent back. */
export const withdrawWatchMutation = graphql(`
  mutation WithdrawWatch($input: WithdrawWatchInput!) {
    withdrawWatch(input: $input) {
      watch {
        ...HolderWatch_watch
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
