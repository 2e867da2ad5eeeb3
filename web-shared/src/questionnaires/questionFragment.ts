import { graphql } from "../gql/gql";

/** A question with everything its field needs. */
export const questionFragment = graphql(`
  fragment QuestionField_question on Question {
    id
    key
    kind
    isRequired
    sectionEt
    sectionEn
    sectionRu
    textEt
    textEn
    textRu
    hintEt
    hintEn
    hintRu
    options {
      key
      et
      en
      ru
    }
    rows {
      key
      et
      en
      ru
    }
    scaleMin
    scaleMax
    scaleMinLabelEt
    scaleMinLabelEn
    scaleMinLabelRu
    scaleMaxLabelEt
    scaleMaxLabelEn
    scaleMaxLabelRu
    shownWhen {
      questionKey
      anyOf
    }
  }
`);
