import { graphql } from "../gql/gql";

/** Begins a questionnaire. */
export const draftQuestionnaireMutation = graphql(`
  mutation DraftQuestionnaire($input: DraftQuestionnaireInput!) {
    draftQuestionnaire(input: $input) {
      questionnaire {
        id
        editedAt
        ...AskedState_questionnaire
      }
      problems {
        code
        field
      }
    }
  }
`);
