import { graphql } from "../../gql/gql";

/** Calls a session off; its seats are freed and everyone is told. */
export const cancelExamSessionMutation = graphql(`
  mutation CancelExamSession($input: CancelExamSessionInput!) {
    cancelExamSession(input: $input) {
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
