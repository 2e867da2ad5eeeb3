import { graphql } from "../../gql/gql";

/** The qualifications one may look for, and the fields they belong to. */
export const qualificationsPageQuery = graphql(`
  query QualificationsPage($filter: QualificationFilter, $after: String) {
    qualifications(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...QualificationResult_qualification
          id
        }
      }
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
