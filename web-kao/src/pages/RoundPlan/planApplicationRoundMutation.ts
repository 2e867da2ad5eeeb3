import { graphql } from "../../gql/gql";

/** Plans a round; it is the body's own until it is published. */
export const planApplicationRoundMutation = graphql(`
  mutation PlanApplicationRound($input: PlanApplicationRoundInput!) {
    planApplicationRound(input: $input) {
      applicationRound {
        id
      }
      problems {
        code
        field
      }
    }
  }
`);
