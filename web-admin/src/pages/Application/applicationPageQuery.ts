import { graphql } from "../../gql/gql";

/** One application that is open for supervision. */
export const applicationPageQuery = graphql(`
  query ApplicationPage($id: ID!) {
    application(id: $id) {
      id
      ...Application_application
    }
  }
`);
