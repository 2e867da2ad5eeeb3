import { graphql } from "../gql/gql";

/** Opens now or at a set time. */
export const openQuestionnaireMutation = graphql(`
  mutation OpenQuestionnaire($input: OpenQuestionnaireInput!) {
    openQuestionnaire(input: $input) {
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
