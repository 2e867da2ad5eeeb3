import { graphql } from "../../gql/gql";

/** An assessor judges an application by its papers. */
export const assessPapersMutation = graphql(`
  mutation AssessPapers($input: AssessPapersInput!) {
    assessPapers(input: $input) {
      application {
        id
        ...ApplicationPage_application
      }
      problems {
        code
        field
      }
    }
  }
`);
