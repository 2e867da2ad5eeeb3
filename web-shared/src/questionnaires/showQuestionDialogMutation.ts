import { graphql } from "../gql/gql";

/** Asks what the dialog after sign-in is to be about, and notes that it is shown. */
export const showQuestionDialogMutation = graphql(`
  mutation ShowQuestionDialog {
    showQuestionDialog {
      recipient {
        id
        postponementsLeft
        viewerCanPostpone
        viewerCanDecline
        ...RecipientLine_recipient
        questionnaire {
          id
          purposeEt
          purposeEn
          purposeRu
        }
      }
      problems {
        code
        field
      }
    }
  }
`);
