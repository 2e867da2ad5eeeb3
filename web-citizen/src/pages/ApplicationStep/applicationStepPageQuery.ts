import { graphql } from "../../gql/gql";

/** The draft whose section is being filled in. */
export const applicationStepPageQuery = graphql(`
  query ApplicationStepPage($id: ID!) {
    application(id: $id) {
      ...Draft_application
      id
    }
  }
`);
