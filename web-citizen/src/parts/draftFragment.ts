import { graphql } from "../gql/gql";

/** Everything an applicant writes into a draft, and how far each section is. */
export const draftFragment = graphql(`
  fragment Draft_application on Application {
    id
    number
    status
    revision
    kind
    email
    phone
    address
    wantsPaper
    education
    workExperience
    examLanguage
    specialNeeds
    additionalRemarks
    nameHidden
    birthDateHidden
    certificateHidden
    declarationAccepted
    dueOn
    viewerCanEdit
    specialisation {
      id
      name
      nameEn
      nameRu
    }
    electives {
      id
      code
      name
      nameEn
      nameRu
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
    organisation {
      id
      name
      nameEn
      nameRu
      holdersMayHide
      hidingRefusedReason
    }
    round {
      id
      name
      closesOn
    }
    procedure {
      id
      examLanguages
    }
    sections {
      section
      state
      missing
    }
    ...Documents_application
  }
`);
