import { graphql } from "../gql/gql";

/** Takes up one of the roles one holds; no mandate means citizen. */
export const switchRoleMutation = graphql(`
  mutation SwitchRole($input: SwitchRoleInput!) {
    switchRole(input: $input) {
      viewer {
        id
        activeRole
        portal
        activeMandate {
          ...RoleName_mandate
        }
      }
      problems {
        code
        field
      }
    }
  }
`);
