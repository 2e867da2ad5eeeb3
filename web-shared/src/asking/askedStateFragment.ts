import { graphql } from "../gql/gql";

/** What an act on a questionnaire changes: its state, and what may be done next. */
export const askedStateFragment = graphql(`
  fragment AskedState_questionnaire on Questionnaire {
    id
    status
    opensAt
    closesAt
    openedAt
    closedAt
    reviewedAt
    returnedReason
    withdrawnReason
    archivedAt
    publishedAt
    heardEt
    heardEn
    heardRu
    expectedCount
    enteredCount
    answeredCount
    viewerCanEdit
    viewerCanSubmitForReview
    viewerCanReview
    viewerCanOpen
    viewerCanClose
    viewerCanWithdraw
    viewerCanPublishFindings
  }
`);
