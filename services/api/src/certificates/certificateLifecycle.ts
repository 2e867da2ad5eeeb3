import type { Lifecycle } from "../platform/lifecycle";
import type { CertificateStatus } from "./CertificateStatus";

export type CertificateStep = "submit" | "return" | "confirm" | "invalidate" | "replace";

/** What may be done with an entry in each state; expiring is nobody's step, time does it. */
export const certificateLifecycle: Lifecycle<CertificateStatus, CertificateStep> = {
  DRAFT: { submit: "SUBMITTED" },
  SUBMITTED: { return: "RETURNED", confirm: "VALID" },
  RETURNED: { submit: "SUBMITTED" },
  VALID: { invalidate: "INVALIDATED", replace: "REPLACED" },
  EXPIRED: { invalidate: "INVALIDATED", replace: "REPLACED" },
  REPLACED: { invalidate: "INVALIDATED" },
  INVALIDATED: {},
};
