import { graphql } from "../gql/gql";

/** What a question's texts are read with: its words, tags, agreement and summary. */
export const textsPageQuery = graphql(`
  query QuestionTextsPage($id: ID!) {
    questionnaireResults(id: $id) {
      questionnaire {
        id
        titleEt
        titleEn
        titleRu
        viewerCanEdit
        viewerCanPublishFindings
      }
      questions {
        answeredCount
        leftOutCount
        isHidden
        tags {
          tag {
            id
            name
          }
          answerCount
        }
        agreement {
          readerCount
          commonCount
          share
          kappa
        }
        summary {
          id
          text
          quoteIds
          quotes
        }
        question {
          id
          key
          textEt
          textEn
          textRu
        }
      }
    }
  }
`);
