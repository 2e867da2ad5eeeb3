import { graphql } from "../../gql/gql";

/** What the body's applications can be narrowed by. */
export const queueFiltersQuery = graphql(`
  query QueueFilters($bodyId: ID!) {
    applicationRounds(filter: { organisationId: $bodyId }, first: 50) {
      edges {
        node {
          id
          name
        }
      }
    }
    awardingBody(id: $bodyId) {
      id
      awardingRights {
        id
        qualification {
          id
          title
          titleEn
          titleRu
        }
      }
    }
  }
`);
