import { graphql } from "../gql/gql";

/** What a role's name is made of: the role, the body and the committee. */
export const roleNameFragment = graphql(`
  fragment RoleName_mandate on Mandate {
    id
    role
    isActive
    organisation {
      id
      name
      nameEn
      nameRu
    }
    committee {
      id
      name
      nameEn
      nameRu
    }
  }
`);
