import { graphql } from "../../gql/gql";

/** A price of paper from a day on. */
export const setPaperFeeMutation = graphql(`
  mutation SetPaperFee($input: SetPaperFeeInput!) {
    setPaperFee(input: $input) {
      fee {
        id
        validFrom
      }
      problems {
        code
        field
      }
    }
  }
`);
