import { graphql } from "../../gql/gql";

/** One certificate of mine, with what the public sees of it. */
export const myCertificatePageQuery = graphql(`
  query MyCertificatePage($id: ID!) {
    certificateEntry(id: $id) {
      ...Visibility_certificate
      ...Story_certificate
      ...OnPaper_certificate
      ...Corrections_certificate
      id
      registrationNumber
      type
      status
      validFrom
      validUntil
      certificateHidden
      invalidatedAt
      invalidationGround
      invalidationReason
      replacedBy {
        id
        registrationNumber
      }
      verificationPath
      additionalText
      areElectivesRecorded
      competences {
        id
        code
        name
        nameEn
        nameRu
        isElective
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
