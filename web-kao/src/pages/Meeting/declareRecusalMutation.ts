import { graphql } from "../../gql/gql";

/** A member declares not to decide on an item. KutS § 18. */
export const declareRecusalMutation = graphql(`
  mutation DeclareRecusal($input: DeclareRecusalInput!) {
    declareRecusal(input: $input) {
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
