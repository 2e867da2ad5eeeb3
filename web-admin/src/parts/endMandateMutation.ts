import { graphql } from "../gql/gql";

/** A mandate ends at once, with the reason. */
export const endMandateMutation = graphql(`
  mutation EndMandate($input: EndMandateInput!) {
    endMandate(input: $input) {
      mandate {
        id
        ...MandateTable_mandate
      }
      problems {
        code
        field
      }
    }
  }
`);
