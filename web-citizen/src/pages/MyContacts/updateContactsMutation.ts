import { graphql } from "../../gql/gql";

/** Changes how the register reaches me. */
export const updateContactsMutation = graphql(`
  mutation UpdateContacts($input: UpdateContactsInput!) {
    updateContacts(input: $input) {
      person {
        id
        email
        phone
        address
      }
      problems {
        code
        field
      }
    }
  }
`);
