import { graphql } from "../gql/gql";

/** The awarding bodies to choose from, in the order of their names. */
export const bodyChoicesQuery = graphql(`
  query BodyChoices {
    awardingBodies(first: 100) {
      edges {
        node {
          id
          name
          nameEn
          nameRu
        }
      }
    }
  }
`);
