import { graphql } from "../../gql/gql";

/** How the company of a registry code is called. */
export const companyByCodeQuery = graphql(`
  query CompanyByCode($registryCode: String!) {
    companyByCode(registryCode: $registryCode) {
      registryCode
      name
    }
  }
`);
