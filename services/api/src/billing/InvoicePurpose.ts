import { registerEnumType } from "type-graphql";

/** What an invoice is for. */
export const InvoicePurpose = {
  PAPER_ORDER: "PAPER_ORDER",
  APPLICATION: "APPLICATION",
} as const;
export type InvoicePurpose = (typeof InvoicePurpose)[keyof typeof InvoicePurpose];

registerEnumType(InvoicePurpose, { name: "InvoicePurpose", description: "What an invoice is for." });
