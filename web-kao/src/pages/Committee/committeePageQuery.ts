import { graphql } from "../../gql/gql";

/** One committee, its members and the cases ready for it. */
export const committeePageQuery = graphql(`
  query CommitteePage($id: ID!) {
    committee(id: $id) {
      id
      name
      nameEn
      nameRu
      viewerCanConvene
      members {
        id
        ...MemberTable_mandate
      }
      readyApplications {
        id
        ...ReadyTable_application
      }
    }
  }
`);
