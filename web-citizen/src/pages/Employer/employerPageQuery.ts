import { graphql } from "../../gql/gql";

/** The companies I may act for, as the business register says just now. */
export const employerPageQuery = graphql(`
  query EmployerPage {
    companyRights {
      isRegisterAnswering
      companies {
        registryCode
        name
        isActing
      }
    }
  }
`);
