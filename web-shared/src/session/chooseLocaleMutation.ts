import { graphql } from "../gql/gql";

/** Remembers in which language the register writes to a person. */
export const chooseLocaleMutation = graphql(`
  mutation ChooseLocale($input: ChooseLocaleInput!) {
    chooseLocale(input: $input) {
      viewer {
        id
        locale
      }
      problems {
        code
        field
      }
    }
  }
`);
