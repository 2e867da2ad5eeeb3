import { graphql } from "../../gql/gql";

/** The procedures of a body as they are changed. */
export const changeProcedurePageQuery = graphql(`
  query ChangeProcedurePage($bodyId: ID!) {
    awardingBody(id: $bodyId) {
      id
      name
      nameEn
      nameRu
      procedureVersions {
        id
        version
        inForceFrom
        viewerCanChange
        qualification {
          id
          title
          titleEn
          titleRu
        }
        ...ProcedureForm_procedure
      }
    }
  }
`);
