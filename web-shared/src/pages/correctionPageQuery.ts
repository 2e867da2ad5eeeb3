import { graphql } from "../gql/gql";

/** One request for a correction. */
export const correctionPageQuery = graphql(`
  query CorrectionPage($id: ID!) {
    correction(id: $id) {
      ...Correction_correction
      id
    }
  }
`);
