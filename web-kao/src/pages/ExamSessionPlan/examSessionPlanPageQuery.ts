import { graphql } from "../../gql/gql";

/** What a session can be planned from: the body's qualifications in force, its rounds and its assessors. */
export const examSessionPlanPageQuery = graphql(`
  query ExamSessionPlanPage($bodyId: ID!) {
    awardingBody(id: $bodyId) {
      id
      awardingRights {
        id
        isInForce
        qualification {
          id
          title
          titleEn
          titleRu
        }
      }
    }
    applicationRounds(filter: { organisationId: $bodyId }, first: 50) {
      edges {
        node {
          id
          name
        }
      }
    }
    mandates(filter: { organisationId: $bodyId, role: ASSESSOR, activeOnly: true }, first: 100) {
      edges {
        node {
          id
          person {
            id
            firstName
            lastName
          }
        }
      }
    }
  }
`);
