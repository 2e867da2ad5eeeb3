import { graphql } from "../../gql/gql";

/** The chair opens the voting on an item. */
export const openVotingMutation = graphql(`
  mutation OpenVoting($input: OpenVotingInput!) {
    openVoting(input: $input) {
      agendaItem {
        id
        ...AgendaItemCard_agendaItem
        meeting {
          id
          status
          viewerCanMarkAttendance
          viewerCanPrepareMinutes
          viewerCanCancel
          viewerCanAdjourn
        }
      }
      problems {
        code
        field
      }
    }
  }
`);
