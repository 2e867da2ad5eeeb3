import { graphql } from "../../gql/gql";

/** Plans an exam session; it is the body's own until it is published. */
export const planExamSessionMutation = graphql(`
  mutation PlanExamSession($input: PlanExamSessionInput!) {
    planExamSession(input: $input) {
      examSession {
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
