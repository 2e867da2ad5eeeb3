import { graphql } from "../../gql/gql";

/** Notes who is at the meeting; it begins with that. */
export const markAttendanceMutation = graphql(`
  mutation MarkAttendance($input: MarkAttendanceInput!) {
    markAttendance(input: $input) {
      meeting {
        id
        status
        ...MeetingPage_meeting
      }
      problems {
        code
        field
      }
    }
  }
`);
