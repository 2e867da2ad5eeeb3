import { graphql } from "../../gql/gql";

/** Takes an undecided case off the running agenda. */
export const sendCaseBackMutation = graphql(`
  mutation SendCaseBack($input: SendCaseBackInput!) {
    sendCaseBack(input: $input) {
      agendaItem {
        id
        meeting {
          id
          ...MeetingPage_meeting
        }
      }
      problems {
        code
        field
      }
    }
  }
`);
