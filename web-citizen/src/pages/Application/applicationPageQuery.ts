import { graphql } from "../../gql/gql";

/** One application of mine, from its draft to its certificate. */
export const applicationPageQuery = graphql(`
  query ApplicationPage($id: ID!) {
    application(id: $id) {
      ...Progress_application
      ...Draft_application
      id
      status
    }
  }
`);
