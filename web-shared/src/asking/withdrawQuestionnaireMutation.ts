import { graphql } from "../gql/gql";

/** Takes a questionnaire back. */
export const withdrawQuestionnaireMutation = graphql(`
  mutation WithdrawQuestionnaire($input: WithdrawQuestionnaireInput!) {
    withdrawQuestionnaire(input: $input) {
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
