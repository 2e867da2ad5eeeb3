import { graphql } from "../../gql/gql";

/** One awarding body: how to reach it, what it awards, its open rounds. */
export const awardingBodyPageQuery = graphql(`
  query AwardingBodyPage($id: ID!) {
    awardingBody(id: $id) {
      id
      name
      nameEn
      nameRu
      registryCode
      address
      email
      phone
      website
      awardingRights {
        id
        isInForce
        validUntil
        qualification {
          id
          title
          titleEn
          titleRu
        }
      }
      procedures {
        id
        examLanguages
        feeInitial {
          amount
          currency
        }
        qualification {
          id
        }
      }
    }
    applicationRounds(filter: { organisationId: $id, openOnly: true }, first: 20) {
      edges {
        node {
          id
          name
          closesOn
        }
      }
    }
  }
`);
