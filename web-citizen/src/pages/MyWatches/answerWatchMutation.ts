import { graphql } from "../../gql/gql";

/** Agrees that a company may watch my certificate, or declines. */
export const answerWatchMutation = graphql(`
  mutation AnswerWatch($input: AnswerWatchInput!) {
    answerWatch(input: $input) {
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
