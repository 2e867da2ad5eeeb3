import { graphql } from "../gql/gql";

/** A questionnaire in the hands of who answers it. */
export const sheetFragment = graphql(`
  fragment AnswerForm_sheet on AnsweringSheet {
    id
    organisationId
    submittedAt
    canChange
    isOutsider
    submittedBy {
      id
      firstName
      lastName
    }
    questionnaire {
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
      closesAt
      publishedAt
      heardEt
      heardEn
      heardRu
      organisation {
        id
        name
        nameEn
        nameRu
      }
    }
    questions {
      id
      ...QuestionField_question
    }
    answers {
      questionId
      value
      revision
      savedAt
      savedBy {
        id
        firstName
        lastName
      }
      files {
        id
        fileName
        byteSize
      }
    }
  }
`);
