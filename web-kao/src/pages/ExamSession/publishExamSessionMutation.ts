import { graphql } from "../../gql/gql";

/** Puts a session into the public calendar; registration opens. */
export const publishExamSessionMutation = graphql(`
  mutation PublishExamSession($input: PublishExamSessionInput!) {
    publishExamSession(input: $input) {
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
