import { graphql } from "../gql/gql";

/** A question in all its languages, as its author and its reader need it. */
export const questionFragment = graphql(`
  fragment AskedQuestion_question on Question {
    id
    key
    kind
    sectionEt
    sectionEn
    sectionRu
    textEt
    textEn
    textRu
    hintEt
    hintEn
    hintRu
    isRequired
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
