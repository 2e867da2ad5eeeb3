import { registerEnumType } from "type-graphql";

/** Parts of one's own questionnaires. */
export const RecipientList = {
  WAITING: "WAITING",
  ANSWERED: "ANSWERED",
  FORWARDED: "FORWARDED",
  PAST: "PAST",
} as const;
export type RecipientList = (typeof RecipientList)[keyof typeof RecipientList];

registerEnumType(RecipientList, {
  name: "RecipientList",
  description:
    "One's own questionnaires: that wait, are answered, were passed on, or have ended or been declined unanswered.",
});
