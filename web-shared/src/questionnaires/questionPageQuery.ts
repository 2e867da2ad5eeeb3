import { graphql } from "../gql/gql";

/** A questionnaire one is asked in, with the sheet and what became of what one passed on. */
export const questionPageQuery = graphql(`
  query QuestionPage($questionnaireId: ID!, $organisationId: ID) {
    ownQuestionnaire(questionnaireId: $questionnaireId, organisationId: $organisationId) {
      id
      ...RecipientLine_recipient
      ...RecipientActs_recipient
      colleagues {
        id
        firstName
        lastName
      }
      sheet {
        id
        ...AnswerForm_sheet
      }
    }
  }
`);
