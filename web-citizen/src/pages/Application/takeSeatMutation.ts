import { graphql } from "../../gql/gql";

/** Takes a seat in an exam. */
export const takeSeatMutation = graphql(`
  mutation TakeSeat($input: TakeSeatInput!) {
    takeSeat(input: $input) {
      application {
        ...Progress_application
      }
      problems {
        code
        field
      }
    }
  }
`);
