import { registerEnumType } from "type-graphql";

/** Why a duplicate is asked for. Certificate statute § 7. */
export const PaperOrderReason = {
  ORIGINAL_LOST: "ORIGINAL_LOST",
  ORIGINAL_UNUSABLE: "ORIGINAL_UNUSABLE",
  DATA_ERROR_BY_BODY: "DATA_ERROR_BY_BODY",
  NEW_PERSONAL_CODE: "NEW_PERSONAL_CODE",
  NAME_CHANGE: "NAME_CHANGE",
} as const;
export type PaperOrderReason = (typeof PaperOrderReason)[keyof typeof PaperOrderReason];

registerEnumType(PaperOrderReason, {
  name: "PaperOrderReason",
  description: "Why a duplicate is asked for; an error in the data by the body is mended free of charge.",
});
