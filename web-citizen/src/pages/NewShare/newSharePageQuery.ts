import { graphql } from "../../gql/gql";

/** The certificates a link may show. */
export const newSharePageQuery = graphql(`
  query NewSharePage {
    myCertificates {
      id
      registrationNumber
      status
      qualification {
        id
        title
        titleEn
        titleRu
      }
    }
  }
`);
