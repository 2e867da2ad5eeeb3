import { graphql } from "../gql/gql";

/** What has come in so far, and the files that were made of it. */
export const resultsPageQuery = graphql(`
  query QuestionnaireResultsPage($id: ID!) {
    questionnaireResults(id: $id) {
      countedAt
      sheetCount
      total {
        silent
        declined
        ...ResponseFigures_counts
      }
      bodies {
        asked
        answered
      }
      byRole {
        ...ResponseTable_group
      }
      byBody {
        ...ResponseTable_group
      }
      questions {
        ...QuestionResultCard_result
      }
      questionnaire {
        id
        titleEt
        titleEn
        titleRu
        mode
        status
        publishedAt
        heardEt
        heardEn
        heardRu
        ...ExportCard_questionnaire
      }
    }
  }
`);
