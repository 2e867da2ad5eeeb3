import { graphql } from "../gql/gql";

/** A request for a correction with the entry it is about. */
export const correctionFragment = graphql(`
  fragment Correction_correction on CorrectionRequest {
    id
    state
    wrong
    shouldBe
    createdAt
    dueOn
    acceptedAt
    declinedAt
    declineReason
    correctedAt
    viewerCanDecide
    viewerCanCarryOut
    documents {
      id
      fileName
      byteSize
      downloadPath
    }
    certificate {
      id
      registrationNumber
      validFrom
      validUntil
      examLanguage
      signatoryName
      person {
        id
        firstName
        lastName
        personalCode
      }
      holder {
        firstName
        lastName
      }
      qualification {
        id
        title
        titleEn
        titleRu
        estqfLevel
      }
      awardingBody {
        id
        name
        nameEn
        nameRu
      }
      versions {
        id
        version
        reason
        correctedAt
        changes {
          field
          before
          after
        }
      }
    }
  }
`);
