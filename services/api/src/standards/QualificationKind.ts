import { registerEnumType } from "type-graphql";

/** A full qualification (kutse), or a part of one that is of use on its own (osakutse). */
export const QualificationKind = {
  FULL: "FULL",
  PARTIAL: "PARTIAL",
} as const;
export type QualificationKind = (typeof QualificationKind)[keyof typeof QualificationKind];

registerEnumType(QualificationKind, {
  name: "QualificationKind",
  description: "A full qualification, or an independent part of one.",
});
