import { graphql } from "../../gql/gql";

/** Leaves an application unexamined after the term has passed. HMS § 15 lg 3. */
export const leaveUnexaminedMutation = graphql(`
  mutation LeaveUnexamined($input: LeaveUnexaminedInput!) {
    leaveUnexamined(input: $input) {
      application {
        id
        ...ApplicationPage_application
      }
      problems {
        code
        field
      }
    }
  }
`);
