import { graphql } from "../../gql/gql";

/** Every version of the body's procedures. */
export const proceduresPageQuery = graphql(`
  query ProceduresPage($bodyId: ID!) {
    awardingBody(id: $bodyId) {
      id
      ...ProcedureVersions_organisation
    }
  }
`);
