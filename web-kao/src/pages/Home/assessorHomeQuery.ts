import { graphql } from "../../gql/gql";

/** The sessions an assessor is named to: those without confirmed results, and those to come; papers to judge. */
export const assessorHomeQuery = graphql(`
  query AssessorHome {
    applications(filter: { statuses: [ADMITTED] }, first: 20) {
      edges {
        node {
          id
          viewerCanAssessPapers
          ...WaitingPapers_application
        }
      }
    }
    examSessions(filter: { mine: true }, first: 50) {
      edges {
        node {
          id
          status
          viewerCanRecord
          ...ComingSessions_examSession
        }
      }
    }
  }
`);
