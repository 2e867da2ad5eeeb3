import { graphql } from "../../gql/gql";

/** One certificate as anybody may see it. */
export const certificatePageQuery = graphql(`
  query CertificatePage($registrationNumber: String!) {
    certificate(registrationNumber: $registrationNumber) {
      id
      registrationNumber
      type
      status
      validFrom
      validUntil
      invalidatedAt
      estqfLevel
      verificationPath
      viewerCanWriteToHolder
      areElectivesRecorded
      competences {
        id
        code
        name
        nameEn
        nameRu
        isElective
      }
      holder {
        firstName
        lastName
        isNameHidden
        birthDate
      }
      qualification {
        id
        title
        titleEn
        titleRu
        estqfLevel
      }
      specialisation {
        id
        name
        nameEn
        nameRu
      }
      awardingBody {
        id
        name
        nameEn
        nameRu
      }
    }
  }
`);
