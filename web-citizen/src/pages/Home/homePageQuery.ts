import { graphql } from "../../gql/gql";

/** The register in figures. */
export const homePageQuery = graphql(`
  query HomePage {
    statistics {
      asOf
      validCertificates
      certificatesIssued
      qualifications
      awardingBodies
      occupationalStandards
    }
  }
`);
