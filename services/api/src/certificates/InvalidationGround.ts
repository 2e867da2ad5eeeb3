import { registerEnumType } from "type-graphql";

/** Why a certificate may be invalidated: fraud, a forged document or false data, acting against the standard. KutS § 22 lg 1. */
export const InvalidationGround = {
  FRAUD: "FRAUD",
  FORGED_DOCUMENT: "FORGED_DOCUMENT",
  NORMS_NOT_MET: "NORMS_NOT_MET",
} as const;
export type InvalidationGround = (typeof InvalidationGround)[keyof typeof InvalidationGround];

registerEnumType(InvalidationGround, { name: "InvalidationGround" });
