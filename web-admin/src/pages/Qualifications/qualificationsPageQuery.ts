import { graphql } from "../../gql/gql";

/** Qualifications in the order of their titles. */
export const qualificationsPageQuery = graphql(`
  query QualificationsPage($filter: QualificationFilter!, $after: String) {
    qualifications(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          ...QualificationTable_qualification
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
