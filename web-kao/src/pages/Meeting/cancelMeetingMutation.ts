import { graphql } from "../../gql/gql";

/** Calls a meeting off and frees its cases. */
export const cancelMeetingMutation = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
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
