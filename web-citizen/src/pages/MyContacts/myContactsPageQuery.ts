import { graphql } from "../../gql/gql";

/** How the register reaches the signed-in person. */
export const myContactsPageQuery = graphql(`
  query MyContactsPage {
    viewer {
      id
      person {
        id
        email
        phone
        address
        takesMessages
      }
    }
  }
`);
