import { graphql } from "../gql/gql";

/** One order of paper. */
export const paperOrderPageQuery = graphql(`
  query PaperOrderPage($id: ID!) {
    paperOrder(id: $id) {
      id
      ...PaperOrder_order
    }
  }
`);
