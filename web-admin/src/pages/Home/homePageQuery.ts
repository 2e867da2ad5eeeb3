import { graphql } from "../../gql/gql";

/** What waits for Kutsekoda, what ends soon, and the register in figures. */
export const homePageQuery = graphql(`
  query HomePage($mandatesEndBy: Date!) {
    statistics {
      asOf
      validCertificates
      certificatesIssued
      occupationalStandards
      qualifications
      awardingBodies
      schools
      waitingForConfirmation
      rightsEndingSoon
      mandatesEndingSoon
    }
    certificateEntries(filter: { statuses: [SUBMITTED] }, first: 6) {
      edges {
        node {
          id
          ...Confirmations_certificate
        }
      }
    }
    mandates(filter: { activeOnly: true, endsBy: $mandatesEndBy }, first: 100) {
      edges {
        node {
          id
          ...EndingMandates_mandate
        }
      }
    }
  }
`);
