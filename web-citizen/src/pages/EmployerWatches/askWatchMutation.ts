import { graphql } from "../../gql/gql";

/** Asks a holder for consent to watch a certificate. */
export const askWatchMutation = graphql(`
  mutation AskWatch($input: AskWatchInput!) {
    askWatch(input: $input) {
      watch {
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
