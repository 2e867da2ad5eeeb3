import { graphql } from "../../gql/gql";

/** One person; the look is written down. */
export const personPageQuery = graphql(`
  query PersonPage($id: ID!) {
    person(id: $id) {
      id
      ...Person_person
    }
  }
`);
