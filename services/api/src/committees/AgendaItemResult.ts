import { registerEnumType } from "type-graphql";

/** What the committee decided about a case. */
export const AgendaItemResult = {
  AWARD: "AWARD",
  REFUSE: "REFUSE",
} as const;
export type AgendaItemResult = (typeof AgendaItemResult)[keyof typeof AgendaItemResult];

registerEnumType(AgendaItemResult, { name: "AgendaItemResult" });
