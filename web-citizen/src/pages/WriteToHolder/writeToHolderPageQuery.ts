import { graphql } from "../../gql/gql";

/** The public certificate whose holder somebody wants to write to, and the sender as the holder will see it. */
export const writeToHolderPageQuery = graphql(`
  query WriteToHolderPage($registrationNumber: String!) {
    certificate(registrationNumber: $registrationNumber) {
      id
      registrationNumber
      viewerCanWriteToHolder
      holderTakesMessages
    }
    viewer {
      id
      person {
        id
        firstName
        lastName
        email
      }
      activeMandate {
        id
        organisation {
          id
          name
        }
      }
    }
  }
`);
