import { graphql } from "../gql/gql";

/** Notes that the questionnaire was opened; a colleague to whom it was passed on is asked from now on. */
export const openQuestionSheetMutation = graphql(`
  mutation OpenQuestionSheet($input: OpenQuestionSheetInput!) {
    openQuestionSheet(input: $input) {
      sheet {
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
