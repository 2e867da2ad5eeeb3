import { graphql } from "../../gql/gql";

/** Confirms the results: they lock and the cases go on to the committee. */
export const confirmResultsMutation = graphql(`
  mutation ConfirmResults($input: ConfirmResultsInput!) {
    confirmResults(input: $input) {
      examSession {
        id
        ...ExamSessionPage_examSession
      }
      problems {
        code
        field
      }
    }
  }
`);
