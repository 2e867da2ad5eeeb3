import { graphql } from "../../gql/gql";

/** One meeting with its agenda, its seats and its minutes. */
export const meetingPageQuery = graphql(`
  query MeetingPage($id: ID!) {
    meeting(id: $id) {
      id
      status
      ...MeetingPage_meeting
    }
  }
`);
