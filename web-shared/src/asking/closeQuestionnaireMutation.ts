import { graphql } from "../gql/gql";

/** Ends the answering. */
export const closeQuestionnaireMutation = graphql(`
  mutation CloseQuestionnaire($input: CloseQuestionnaireInput!) {
    closeQuestionnaire(input: $input) {
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
