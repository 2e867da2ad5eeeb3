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
    proposal {
      validFrom
      validUntil
      examLanguage
      signatoryName
      specialisationId
      electiveIds
      renewsName
      changes {
        field
        before
        after
      }
    }
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
      outdatedName
      areElectivesRecorded
      competences {
        id
        code
        name
        nameEn
        nameRu
        isElective
      }
      specialisation {
        id
        name
        nameEn
        nameRu
      }
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
        baseAwardAllowed
        electivesAtLeast
        electivesAtMost
        competences {
          id
          code
          name
          nameEn
          nameRu
          isElective
        }
        specialisations {
          id
          name
          nameEn
          nameRu
        }
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
