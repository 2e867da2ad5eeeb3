import { graphql } from "../gql/gql";

/** What one who is asked may do beside answering, and what became of what was passed on. */
export const recipientActsFragment = graphql(`
  fragment RecipientActs_recipient on Recipient {
    id
    answeredAt
    viewerCanAnswer
    viewerCanPostpone
    viewerCanDecline
    postponementsLeft
    snoozedUntil
    declinedAt
    forwards {
      id
      way
      createdAt
      sentAt
      failedAt
      openedAt
      usedAt
      expiresAt
    }
    answersFor {
      id
    }
    questionnaire {
      id
      titleEt
      titleEn
      titleRu
      outsidersAllowed
      isMandatory
    }
  }
`);
