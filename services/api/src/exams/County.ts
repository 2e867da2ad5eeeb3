import { registerEnumType } from "type-graphql";

/** The fifteen counties of Estonia. */
export const County = {
  HARJU: "HARJU",
  HIIU: "HIIU",
  IDA_VIRU: "IDA_VIRU",
  JOGEVA: "JOGEVA",
  JARVA: "JARVA",
  LAANE: "LAANE",
  LAANE_VIRU: "LAANE_VIRU",
  POLVA: "POLVA",
  PARNU: "PARNU",
  RAPLA: "RAPLA",
  SAARE: "SAARE",
  TARTU: "TARTU",
  VALGA: "VALGA",
  VILJANDI: "VILJANDI",
  VORU: "VORU",
} as const;
export type County = (typeof County)[keyof typeof County];

registerEnumType(County, { name: "County", description: "The counties of Estonia." });
