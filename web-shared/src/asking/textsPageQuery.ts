import { graphql } from "../gql/gql";

/** What a question's texts are read with: its words, tags, agreement and summary. */
export const textsPageQuery = graphql(`
  query QuestionTextsPage($id: ID!) {
    questionnaireResults(id: $id) {
      total {
        silent
        declined
      }
      bodies {
        asked
        answered
      }
      questionnaire {
        id
        titleEt
        titleEn
        titleRu
        viewerCanSummarise
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
          kind
          textEt
          textEn
          textRu
        }
      }
    }
  }
`);
