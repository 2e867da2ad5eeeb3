import { registerEnumType } from "type-graphql";

/** Where an invoice stands; worked out from its facts and the day. */
export const InvoiceStatus = {
  ISSUED: "ISSUED",
  PARTLY_PAID: "PARTLY_PAID",
  PAID: "PAID",
  OVERDUE: "OVERDUE",
  CREDITED: "CREDITED",
  REFUNDED: "REFUNDED",
} as const;
export type InvoiceStatus = (typeof InvoiceStatus)[keyof typeof InvoiceStatus];

registerEnumType(InvoiceStatus, {
  name: "InvoiceStatus",
  description:
    "Where an invoice stands: credited is taken back by a credit note, refunded when the money went back too.",
});
