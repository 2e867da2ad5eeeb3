import { graphql } from "../../gql/gql";

/** For which company one acts. */
export const companySharePageQuery = graphql(`
  query CompanySharePage {
    viewer {
      id
      activeMandate {
        id
        organisation {
          id
          name
        }
      }
    }
  }
`);
