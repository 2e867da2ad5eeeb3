import { graphql } from "../../gql/gql";

/** Does not let the applicant in: ground and reasons go to the applicant. */
export const refuseAdmissionMutation = graphql(`
  mutation RefuseAdmission($input: RefuseAdmissionInput!) {
    refuseAdmission(input: $input) {
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
