import { graphql } from "../../gql/gql";

/** Puts a round into the public calendar. */
export const publishApplicationRoundMutation = graphql(`
  mutation PublishApplicationRound($input: PublishApplicationRoundInput!) {
    publishApplicationRound(input: $input) {
      applicationRound {
        id
        publishedAt
        isOpen
        viewerCanPublish
      }
      problems {
        code
        field
      }
    }
  }
`);
