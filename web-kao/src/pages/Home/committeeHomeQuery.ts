import { graphql } from "../../gql/gql";

/** A member's meetings with what waits for the member in each. */
export const committeeHomeQuery = graphql(`
  query CommitteeHome {
    meetings(first: 20) {
      edges {
        node {
          id
          status
          viewerCanSign
          agenda {
            id
            myVote
            viewerCanVote
          }
          ...ComingMeetings_meeting
        }
      }
    }
  }
`);
