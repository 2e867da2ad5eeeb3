import { graphql } from "../../gql/gql";

/** One application with everything its page shows. */
export const applicationPageQuery = graphql(`
  query ApplicationPage($id: ID!) {
    application(id: $id) {
      id
      ...ApplicationPage_application
    }
  }
`);
