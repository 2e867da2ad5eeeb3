import { graphql } from "../gql/gql";

/** What a certificate's card is drawn from. */
export const certificateCardFragment = graphql(`
  fragment CertificateCard_certificate on Certificate {
    id
    registrationNumber
    type
    status
    qualification {
      ...QualificationTitle_qualification
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
    validFrom
    validUntil
    certificateHidden
  }
`);
