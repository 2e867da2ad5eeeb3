import { graphql } from "../../gql/gql";

/** Opens a link for the company one acts for. */
export const openCompanyShareMutation = graphql(`
  mutation OpenCompanyShare($input: OpenCompanyShareInput!) {
    openCompanyShare(input: $input) {
      shared {
        answeredAt
        certificates {
          registrationNumber
          ...SharedEntryCard_entry
        }
      }
      problems {
        code
        field
      }
    }
  }
`);
