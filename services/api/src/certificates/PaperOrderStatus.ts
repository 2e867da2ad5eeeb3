import { registerEnumType } from "type-graphql";

/** How far an order of paper has come. */
export const PaperOrderStatus = {
  REQUESTED: "REQUESTED",
  AWAITING_PAYMENT: "AWAITING_PAYMENT",
  WITH_BODY: "WITH_BODY",
  SENT_TO_AUTHORITY: "SENT_TO_AUTHORITY",
  PRINTING: "PRINTING",
  PRINTED: "PRINTED",
  DISPATCHED: "DISPATCHED",
  DELIVERED: "DELIVERED",
  REJECTED: "REJECTED",
  CANCELLED: "CANCELLED",
} as const;
export type PaperOrderStatus = (typeof PaperOrderStatus)[keyof typeof PaperOrderStatus];

registerEnumType(PaperOrderStatus, {
  name: "PaperOrderStatus",
  description: "How far an order of paper has come.",
});
