import { graphql } from "../../gql/gql";

/** What a meeting can be convened from: the cases that are ready. */
export const convenePageQuery = graphql(`
  query ConvenePage($id: ID!) {
    committee(id: $id) {
      id
      name
      nameEn
      nameRu
      readyApplications {
        id
        number
        applicant {
          id
          firstName
          lastName
        }
        qualification {
          id
          title
          titleEn
          titleRu
        }
      }
    }
  }
`);
