import { graphql } from "../../gql/gql";

/** All certificates of the signed-in person. */
export const myCertificatesPageQuery = graphql(`
  query MyCertificatesPage {
    myCertificates {
      ...MyCertificateCard_certificate
      id
      status
    }
  }
`);
