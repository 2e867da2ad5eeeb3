import { graphql } from "../../gql/gql";

/** One exam session with its seats and their results. */
export const examSessionPageQuery = graphql(`
  query ExamSessionPage($id: ID!) {
    examSession(id: $id) {
      id
      ...ExamSessionPage_examSession
    }
  }
`);
