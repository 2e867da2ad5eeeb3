import { graphql } from "../gql/gql";

/** One questionnaire as those who ask see it. */
export const askedPageQuery = graphql(`
  query AskedPage($id: ID!) {
    questionnaire(id: $id) {
      id
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
      remindedCount
      organisation {
        id
        name
        nameEn
        nameRu
      }
      version {
        id
        number
      }
      missingTexts {
        locale
        field
      }
      questions {
        ...AskedQuestion_question
      }
      ...AskedState_questionnaire
      ...AskedAudience_questionnaire
    }
  }
`);
