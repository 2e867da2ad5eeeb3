import { registerEnumType } from "type-graphql";

/** What the entry is: a qualification, a partial one, or one written on a school document. Each has its own number series. */
export const CertificateType = { FULL: "FULL", PARTIAL: "PARTIAL", SCHOOL_DOCUMENT: "SCHOOL_DOCUMENT" } as const;
export type CertificateType = (typeof CertificateType)[keyof typeof CertificateType];

registerEnumType(CertificateType, { name: "CertificateType" });
