import { graphql } from "../gql/gql";

/** A questionnaire as its author changes it. */
export const editorQuery = graphql(`
  query QuestionnaireEditor($id: ID!) {
    questionnaire(id: $id) {
      id
      status
      editedAt
      titleEt
      titleEn
      titleRu
      purposeEt
      purposeEn
      purposeRu
      mode
      isMandatory
      outsidersAllowed
      joiningLater
      remindersWanted
      closesAt
      organisation {
        id
        kind
      }
      audience {
        roles
        organisationIds
        committeeIds
        standardIds
        levels
        counties
        applicationStatuses
        appliedFrom
        appliedUntil
        exceptRoles
        exceptOrganisationIds
        exceptStandardIds
      }
      questions {
        ...AskedQuestion_question
      }
      viewerCanEdit
    }
  }
`);
