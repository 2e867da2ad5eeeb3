import { graphql } from "../../gql/gql";

/** What waits for the signed-in person. */
export const myHomeQuery = graphql(`
  query MyHome {
    applications(filter: { ownOnly: true }, first: 20) {
      edges {
        node {
          ...ApplicationSummary_application
          id
          actingParty
        }
      }
    }
    myCertificates {
      ...MyCertificateCard_certificate
      id
    }
  }
`);
