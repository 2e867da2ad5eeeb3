import { graphql } from "../../gql/gql";

/** What a round can be planned for: the body's qualifications in force. */
export const roundPlanPageQuery = graphql(`
  query RoundPlanPage($bodyId: ID!) {
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
  }
`);
