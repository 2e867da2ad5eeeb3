import { registerEnumType } from "type-graphql";

/** Where an entry stands: before Kutsekoda's confirmation DRAFT, SUBMITTED or RETURNED; afterwards one of the others. */
export const CertificateStatus = {
  DRAFT: "DRAFT",
  SUBMITTED: "SUBMITTED",
  RETURNED: "RETURNED",
  VALID: "VALID",
  EXPIRED: "EXPIRED",
  INVALIDATED: "INVALIDATED",
  REPLACED: "REPLACED",
} as const;
export type CertificateStatus = (typeof CertificateStatus)[keyof typeof CertificateStatus];

registerEnumType(CertificateStatus, { name: "CertificateStatus" });
