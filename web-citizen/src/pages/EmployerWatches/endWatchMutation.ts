import { graphql } from "../../gql/gql";

/** Gives a watch up. */
export const endWatchMutation = graphql(`
  mutation EndWatch($input: EndWatchInput!) {
    endWatch(input: $input) {
      watch {
        ...CompanyWatch_watch
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
