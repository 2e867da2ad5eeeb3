import { registerEnumType } from "type-graphql";

/** What a link shows beside the certificate itself (qualification, number, issuer, validity), which it always shows. */
export const ShareField = {
  NAME: "NAME",
  BIRTH_DATE: "BIRTH_DATE",
  COMPETENCES: "COMPETENCES",
  EXAM_LANGUAGE: "EXAM_LANGUAGE",
} as const;
export type ShareField = (typeof ShareField)[keyof typeof ShareField];

registerEnumType(ShareField, { name: "ShareField" });
