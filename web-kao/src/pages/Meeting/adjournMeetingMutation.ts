import { graphql } from "../../gql/gql";

/** Ends a meeting before its agenda is through. */
export const adjournMeetingMutation = graphql(`
  mutation AdjournMeeting($input: AdjournMeetingInput!) {
    adjournMeeting(input: $input) {
      meeting {
        id
        ...MeetingPage_meeting
      }
      problems {
        code
        field
      }
    }
  }
`);
