import { graphql } from "../../gql/gql";

/** Asks for a correction with evidence. */
export const requestCorrectionMutation = graphql(`
  mutation RequestCorrection($input: RequestCorrectionInput!) {
    requestCorrection(input: $input) {
      correction {
        id
        dueOn
      }
      problems {
        code
        field
      }
    }
  }
`);
