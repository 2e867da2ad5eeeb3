import type { Reactions } from "../platform/reactions";
import { announceCertificate } from "../certificates/announceCertificate";
import { announceInvalidation } from "../certificates/announceInvalidation";
import { draftCertificates } from "../certificates/draftCertificates";

/** Every consequence in the register on one page: what follows from which event. */
export const reactions: Reactions = {
  // certificates
  "certificate.confirmed": { announceCertificate },
  "certificate.invalidated": { announceInvalidation },
  "minutes.signed": { draftCertificates },
};
