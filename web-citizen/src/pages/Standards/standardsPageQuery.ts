import { graphql } from "../../gql/gql";

/** The occupational qualification standards, and the fields they belong to. */
export const standardsPageQuery = graphql(`
  query StandardsPage($filter: OccupationalStandardFilter, $after: String) {
    occupationalStandards(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          code
          title
          titleEn
          titleRu
          isInForce
          validUntil
          council {
            id
            name
            nameEn
            nameRu
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    occupationalCouncils {
      id
      name
      nameEn
      nameRu
    }
  }
`);
