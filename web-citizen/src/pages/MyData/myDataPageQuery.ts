import { graphql } from "../../gql/gql";

/** The extracts of my data I have ordered. */
export const myDataPageQuery = graphql(`
  query MyDataPage {
    viewer {
      id
      exports {
        ...Extracts_export
        id
      }
    }
  }
`);
