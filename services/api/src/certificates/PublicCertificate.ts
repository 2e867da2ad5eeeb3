import { carriedScalars } from "../platform/graphql/shortCircuit";
import { Certificate } from "./Certificate";
import type { CertificateStatus } from "./CertificateStatus";
import type { Holder } from "./Holder";

/**
 * A registered certificate as anybody may see it. What belongs to the inside of the procedure is not in it at all, so
 * that it cannot be shown by mistake.
 */
export class PublicCertificate extends Certificate {
  /** Worked out on the day it is asked. */
  status!: CertificateStatus;
  /** Without what the holder hides. */
  holder!: Holder;
  /** Brought along when nothing more is asked of them than the statement holds. */
  qualification?: object;
  awardingBody?: object;
}

Object.assign(PublicCertificate.prototype, {
  [carriedScalars]: new Set(["status", "examLanguage"]),
  certificateHidden: false,
  applicationId: null,
  decisionId: null,
  signatoryPersonId: null,
  additionalText: null,
  verificationCode: null,
  draftedAt: null,
  submittedAt: null,
  submittedBy: null,
  returnedAt: null,
  returnReason: null,
  confirmedAt: null,
  confirmedBy: null,
  invalidatedBy: null,
  invalidationReason: null,
  paperPrintedAt: null,
  duplicatePrintedAt: null,
});
