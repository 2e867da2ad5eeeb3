import { graphql } from "../../gql/gql";

/**
 * The public answer under the flags being tried. Without the id: the cache would take it for the certificate itself.
 */
export const publicPreviewQuery = graphql(`
  query PublicPreview($id: ID!, $nameHidden: Boolean!, $birthDateHidden: Boolean!, $certificateHidden: Boolean!) {
    certificateEntry(id: $id) {
      id
      publicPreview(nameHidden: $nameHidden, birthDateHidden: $birthDateHidden, certificateHidden: $certificateHidden) {
        registrationNumber
        type
        status
        validFrom
        validUntil
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
  }
`);
