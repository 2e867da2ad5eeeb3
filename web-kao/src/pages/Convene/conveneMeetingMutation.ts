import { graphql } from "../../gql/gql";

/** Convenes a meeting with its agenda; the members are told. */
export const conveneMeetingMutation = graphql(`
  mutation ConveneMeeting($input: ConveneMeetingInput!) {
    conveneMeeting(input: $input) {
      meeting {
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
