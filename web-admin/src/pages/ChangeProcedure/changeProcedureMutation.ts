import { graphql } from "../../gql/gql";

/** Kutsekoda changes a procedure from a day on. */
export const changeProcedureMutation = graphql(`
  mutation ChangeProcedure($input: ChangeProcedureInput!) {
    changeProcedure(input: $input) {
      procedure {
        id
        version
        inForceFrom
      }
      problems {
        code
        field
      }
    }
  }
`);
