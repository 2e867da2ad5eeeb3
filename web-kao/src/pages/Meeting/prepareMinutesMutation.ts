import { graphql } from "../../gql/gql";

/** Has the minutes written once every item is decided. */
export const prepareMinutesMutation = graphql(`
  mutation PrepareMinutes($input: PrepareMinutesInput!) {
    prepareMinutes(input: $input) {
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
