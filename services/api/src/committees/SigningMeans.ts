import { registerEnumType } from "type-graphql";

/** The state's means of giving a signature equal to one by hand. */
export const SigningMeans = {
  MOBILE_ID: "MOBILE_ID",
  SMART_ID: "SMART_ID",
  ID_CARD: "ID_CARD",
} as const;
export type SigningMeans = (typeof SigningMeans)[keyof typeof SigningMeans];

registerEnumType(SigningMeans, { name: "SigningMeans" });
