import { graphql } from "../../gql/gql";

/** The body's account and its liability to value added tax. */
export const setUpBillingMutation = graphql(`
  mutation SetUpBilling($input: SetUpBillingInput!) {
    setUpBilling(input: $input) {
      account {
        id
        accountName
        iban
        bankName
      }
      problems {
        code
        field
      }
    }
  }
`);
