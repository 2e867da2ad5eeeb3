import { graphql } from "../../gql/gql";

/** Lets the applicant in to be assessed. */
export const admitApplicationMutation = graphql(`
  mutation AdmitApplication($input: AdmitApplicationInput!) {
    admitApplication(input: $input) {
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
