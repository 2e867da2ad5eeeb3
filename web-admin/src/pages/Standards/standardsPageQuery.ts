import { graphql } from "../../gql/gql";

/** Occupational standards in the order of their titles, and the councils to narrow them by. */
export const standardsPageQuery = graphql(`
  query StandardsPage($filter: OccupationalStandardFilter!, $after: String) {
    occupationalStandards(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          code
          title
          titleEn
          titleRu
          version
          isInForce
          validFrom
          validUntil
          council {
            id
            name
            nameEn
            nameRu
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
    occupationalCouncils {
      id
      name
      nameEn
      nameRu
    }
  }
`);
