import { graphql } from "../gql/gql";

/** Writes a questionnaire anew. */
export const editQuestionnaireMutation = graphql(`
  mutation EditQuestionnaire($input: EditQuestionnaireInput!) {
    editQuestionnaire(input: $input) {
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
