import { graphql } from "../../gql/gql";

/** The whole draft, to be read through before it is submitted. */
export const applicationCheckPageQuery = graphql(`
  query ApplicationCheckPage($id: ID!) {
    application(id: $id) {
      ...Draft_application
      id
    }
  }
`);
