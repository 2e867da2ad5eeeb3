import { registerEnumType } from "type-graphql";

/** What happens on a day of the public calendar. */
export const CalendarKind = {
  EXAM: "EXAM",
  ROUND_OPENS: "ROUND_OPENS",
  ROUND_CLOSES: "ROUND_CLOSES",
  PRIOR_LEARNING_OPENS: "PRIOR_LEARNING_OPENS",
  PRIOR_LEARNING_CLOSES: "PRIOR_LEARNING_CLOSES",
} as const;
export type CalendarKind = (typeof CalendarKind)[keyof typeof CalendarKind];

registerEnumType(CalendarKind, { name: "CalendarKind", description: "What happens on a day of the calendar." });
