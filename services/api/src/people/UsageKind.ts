import { registerEnumType } from "type-graphql";

/** What kinds of data were read; never the data themselves. */
export const UsageKind = {
  NAME: "NAME",
  PERSONAL_CODE: "PERSONAL_CODE",
  BIRTH_DATE: "BIRTH_DATE",
  CONTACTS: "CONTACTS",
  APPLICATION: "APPLICATION",
  DOCUMENTS: "DOCUMENTS",
  RESULTS: "RESULTS",
  CERTIFICATES: "CERTIFICATES",
  COMPETENCES: "COMPETENCES",
  MANDATES: "MANDATES",
} as const;
export type UsageKind = (typeof UsageKind)[keyof typeof UsageKind];

registerEnumType(UsageKind, { name: "UsageKind" });
