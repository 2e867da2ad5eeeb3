import { graphql } from "../gql/gql";

/** A questionnaire one is asked in, as it stands in a list. */
export const recipientLineFragment = graphql(`
  fragment RecipientLine_recipient on Recipient {
    id
    state
    answeredAt
    snoozedUntil
    postponementsLeft
    answersFor {
      id
      name
      nameEn
      nameRu
    }
    questionnaire {
      id
      titleEt
      titleEn
      titleRu
      mode
      closesAt
      organisation {
        id
        name
        nameEn
        nameRu
      }
    }
  }
`);
