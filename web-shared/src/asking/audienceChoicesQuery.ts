import { graphql } from "../gql/gql";

/** What an audience can be narrowed to. */
export const audienceChoicesQuery = graphql(`
  query AudienceChoices {
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
    occupationalStandards(first: 100) {
      edges {
        node {
          id
          title
          titleEn
          titleRu
          code
        }
      }
    }
  }
`);
