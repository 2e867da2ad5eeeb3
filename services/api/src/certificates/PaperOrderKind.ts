import { registerEnumType } from "type-graphql";

/** The first paper of a certificate, or a duplicate of it. KutS § 15 lg 1. */
export const PaperOrderKind = {
  FIRST_PRINT: "FIRST_PRINT",
  DUPLICATE: "DUPLICATE",
} as const;
export type PaperOrderKind = (typeof PaperOrderKind)[keyof typeof PaperOrderKind];

registerEnumType(PaperOrderKind, {
  name: "PaperOrderKind",
  description: "The first paper of a certificate, or a duplicate of it.",
});
