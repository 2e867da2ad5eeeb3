import { graphql } from "../../gql/gql";

/** Orders an extract of all my data. */
export const requestExportMutation = graphql(`
  mutation RequestExport {
    requestExport {
      export {
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
