import { graphql } from "../../gql/gql";

/** What must be chosen before an application begins. */
export const startApplicationPageQuery = graphql(`
  query StartApplicationPage($id: ID!) {
    qualification(id: $id) {
      id
      title
      titleEn
      titleRu
      baseAwardAllowed
      specialisations {
        id
        name
        nameEn
        nameRu
      }
      openRounds {
        id
        name
        closesOn
        organisation {
          id
          name
          nameEn
          nameRu
        }
      }
    }
  }
`);
