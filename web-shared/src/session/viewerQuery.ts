import { graphql } from "../gql/gql";

/** Who is signed in, in which role, and until when; null when nobody is. */
export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      person {
        id
        firstName
        lastName
      }
      activeMandate {
        ...RoleName_mandate
      }
      activeRole
      mandates {
        ...RoleName_mandate
      }
      portal
      locale
      unreadLetterCount
      sessionEndsAt
      idleEndsAt
    }
  }
`);
