import { graphql } from "../../gql/gql";

/** Ends a mandate; it stops working at its holder's next request. */
export const endMandateMutation = graphql(`
  mutation EndMandate($input: EndMandateInput!) {
    endMandate(input: $input) {
      mandate {
        id
        ...OfficialsTable_mandate
      }
      problems {
        code
        field
      }
    }
  }
`);
