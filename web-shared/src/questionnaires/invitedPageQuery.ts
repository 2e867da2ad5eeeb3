import { graphql } from "../gql/gql";

/** What an invitation opens, without sign-in. */
export const invitedPageQuery = graphql(`
  query InvitedPage($questionnaireId: ID!, $invitation: String!) {
    invitedSheet(questionnaireId: $questionnaireId, invitation: $invitation) {
      id
      ...AnswerForm_sheet
    }
  }
`);
