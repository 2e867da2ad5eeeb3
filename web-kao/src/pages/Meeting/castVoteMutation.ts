import { graphql } from "../../gql/gql";

/** A member votes, or changes the vote, while the item is open. KutS § 18. */
export const castVoteMutation = graphql(`
  mutation CastVote($input: CastVoteInput!) {
    castVote(input: $input) {
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
