import { graphql } from "../gql/gql";

/** What a link shows of a certificate. */
export const sharedEntryFragment = graphql(`
  fragment SharedEntryCard_entry on SharedEntry {
    registrationNumber
    status
    estqfLevel
    issuedOn
    validFrom
    validUntil
    invalidatedAt
    examLanguage
    holder {
      firstName
      lastName
      birthDate
      isNameHidden
    }
    qualification {
      name
      nameEn
      nameRu
    }
    awardingBody {
      name
      nameEn
      nameRu
    }
    competences {
      code
      name
      nameEn
      nameRu
      isElective
    }
    areElectivesRecorded
  }
`);
