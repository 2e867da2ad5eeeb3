import { graphql } from "../gql/gql";

/** Approves, or returns with a reason. */
export const reviewQuestionnaireMutation = graphql(`
  mutation ReviewQuestionnaire($input: ReviewQuestionnaireInput!) {
    reviewQuestionnaire(input: $input) {
      questionnaire {
        ...AskedState_questionnaire
      }
      problems {
        code
        field
      }
    }
  }
`);
