import { graphql } from "../../gql/gql";

/** What waits for the body's official, and what comes. */
export const officialHomeQuery = graphql(`
  query OfficialHome($bodyId: ID!, $from: DateTime!) {
    applications(filter: { queue: MINE }, first: 8) {
      queueCounts {
        queue
        count
      }
      edges {
        node {
          id
          ...WaitingApplications_application
        }
      }
    }
    examSessions(filter: { organisationId: $bodyId, from: $from }, first: 5) {
      edges {
        node {
          id
          ...ComingSessions_examSession
        }
      }
    }
    meetings(filter: { upcomingOnly: true }, first: 5) {
      edges {
        node {
          id
          ...ComingMeetings_meeting
        }
      }
    }
    drafts: certificateEntries(filter: { organisationId: $bodyId, statuses: [DRAFT, RETURNED] }, first: 1) {
      totalCount
    }
  }
`);
