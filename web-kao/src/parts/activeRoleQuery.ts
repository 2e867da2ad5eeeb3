import { graphql } from "../gql/gql";

/** In which role and for whom one acts; answered from what the shell already knows. */
export const activeRoleQuery = graphql(`
  query ActiveRole {
    viewer {
      id
      activeRole
      person {
        id
      }
      activeMandate {
        id
        organisation {
          id
        }
        committee {
          id
        }
      }
    }
  }
`);
