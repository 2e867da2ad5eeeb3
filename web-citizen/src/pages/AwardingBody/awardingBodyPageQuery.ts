import { graphql } from "../../gql/gql";

/** One awarding body with all the law makes it show. */
export const awardingBodyPageQuery = graphql(`
  query AwardingBodyPage($id: ID!) {
    awardingBody(id: $id) {
      id
      name
      nameEn
      nameRu
      kind
      registryCode
      address
      email
      phone
      website
      holdersMayHide
      committeeHiddenReason
      publicCommittees {
        id
        name
        nameEn
        nameRu
        members {
          firstName
          lastName
          role
        }
      }
      awardingRights {
        id
        isInForce
        validFrom
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
        ...BodyProcedure_procedure
        examLanguages
        feeInitial {
          amount
          currency
        }
        qualification {
          id
          title
          titleEn
          titleRu
        }
      }
    }
    applicationRounds(filter: { organisationId: $id, openOnly: true }, first: 20) {
      edges {
        node {
          id
          name
          opensOn
          closesOn
          priorLearningOpensOn
          priorLearningClosesOn
          examsFrom
          examsUntil
          meetingOn
        }
      }
    }
    calendarEntries(filter: { organisationId: $id, kinds: [EXAM] }, first: 20) {
      edges {
        node {
          id
          examSession {
            id
            startsAt
            place
            language
            seatsFree
            registrationClosesAt
            qualifications {
              id
              title
              titleEn
              titleRu
            }
          }
        }
      }
    }
  }
`);
