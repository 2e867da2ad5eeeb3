import { graphql } from "../../gql/gql";

/** The chair closes the voting; a refusal carries its ground and reasons. */
export const closeVotingMutation = graphql(`
  mutation CloseVoting($input: CloseVotingInput!) {
    closeVoting(input: $input) {
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
