import { graphql } from "../../gql/gql";

/** What is said when an application has been handed in. */
export const applicationSubmittedPageQuery = graphql(`
  query ApplicationSubmittedPage($id: ID!) {
    application(id: $id) {
      id
      number
      dueOn
      submittedAt
      organisation {
        id
        name
        nameEn
        nameRu
      }
    }
  }
`);
