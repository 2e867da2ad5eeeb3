import { graphql } from "../../gql/gql";

/** The sessions an assessor is named to: those without confirmed results, and those to come. */
export const assessorHomeQuery = graphql(`
  query AssessorHome {
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
