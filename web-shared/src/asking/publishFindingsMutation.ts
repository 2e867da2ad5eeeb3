import { graphql } from "../gql/gql";

/** Says what was heard. */
export const publishFindingsMutation = graphql(`
  mutation PublishFindings($input: PublishFindingsInput!) {
    publishFindings(input: $input) {
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
