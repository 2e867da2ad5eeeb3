import { graphql } from "../../gql/gql";

/** Writes down one applicant's results. */
export const recordResultsMutation = graphql(`
  mutation RecordResults($input: RecordResultsInput!) {
    recordResults(input: $input) {
      examSeat {
        id
        ...SeatResults_examSeat
      }
      problems {
        code
        field
      }
    }
  }
`);
