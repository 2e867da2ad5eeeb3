import { registerEnumType } from "type-graphql";

/** Who admits applicants to the exam; each awarding procedure says. */
export const AdmissionBy = {
  COORDINATOR: "COORDINATOR",
  COMMITTEE: "COMMITTEE",
} as const;
export type AdmissionBy = (typeof AdmissionBy)[keyof typeof AdmissionBy];

registerEnumType(AdmissionBy, { name: "AdmissionBy", description: "Who admits applicants to the exam." });
