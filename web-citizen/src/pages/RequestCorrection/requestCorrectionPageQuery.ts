import { graphql } from "../../gql/gql";

/** The certificate a correction is asked for. */
export const requestCorrectionPageQuery = graphql(`
  query RequestCorrectionPage($id: ID!) {
    certificateEntry(id: $id) {
      id
      registrationNumber
      viewerCanRequestCorrection
      awardingBody {
        id
        name
        nameEn
        nameRu
      }
    }
  }
`);
