import { graphql } from "../gql/gql";

/** What waits for one's answer: a few, most urgent first, and how many there are. */
export const waitingQuestionsQuery = graphql(`
  query WaitingQuestions {
    waitingQuestions(first: 3) {
      count
      recipients {
        id
        ...RecipientLine_recipient
      }
    }
  }
`);
