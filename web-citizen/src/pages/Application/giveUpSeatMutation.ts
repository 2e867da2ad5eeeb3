import { graphql } from "../../gql/gql";

/** Gives the seat back. */
export const giveUpSeatMutation = graphql(`
  mutation GiveUpSeat($input: GiveUpSeatInput!) {
    giveUpSeat(input: $input) {
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
