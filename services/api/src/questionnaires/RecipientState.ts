import { registerEnumType } from "type-graphql";

/** Where somebody who is asked stands. */
export const RecipientState = {
  ASSIGNED: "ASSIGNED",
  SEEN: "SEEN",
  SNOOZED: "SNOOZED",
  IN_PROGRESS: "IN_PROGRESS",
  ANSWERED: "ANSWERED",
  DECLINED: "DECLINED",
  EXPIRED: "EXPIRED",
} as const;
export type RecipientState = (typeof RecipientState)[keyof typeof RecipientState];

registerEnumType(RecipientState, {
  name: "RecipientState",
  description: "Where somebody who is asked stands; EXPIRED: the questionnaire closed without an answer.",
});
