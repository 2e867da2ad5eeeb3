import { graphql } from "../../gql/gql";

/** One awarding body or school. */
export const bodyPageQuery = graphql(`
  query BodyPage($id: ID!) {
    awardingBody(id: $id) {
      id
      ...Body_organisation
    }
  }
`);
