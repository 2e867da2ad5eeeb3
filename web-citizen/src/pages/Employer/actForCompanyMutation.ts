import { graphql } from "../../gql/gql";

/** Takes up the role of a company's representative. */
export const actForCompanyMutation = graphql(`
  mutation ActForCompany($input: ActForCompanyInput!) {
    actForCompany(input: $input) {
      viewer {
        id
        activeRole
      }
      problems {
        code
        field
      }
    }
  }
`);
