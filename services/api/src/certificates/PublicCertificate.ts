import { Certificate } from "./Certificate";
import type { CertificateStatus } from "./CertificateStatus";
import type { Holder } from "./Holder";

/** The columns of an entry that anybody may read. */
export type PublicColumns = Pick<
  Certificate,
  | "id"
  | "registrationNumber"
  | "type"
  | "personId"
  | "qualificationId"
  | "specialisationId"
  | "organisationId"
  | "estqfLevel"
  | "issuedOn"
  | "validFrom"
  | "validUntil"
  | "examLanguage"
  | "signatoryName"
  | "nameHidden"
  | "birthDateHidden"
  | "invalidatedAt"
  | "invalidationGround"
  | "replacedById"
>;

/** What is worked out for the public: the status of today and the holder without what is hidden. */
export interface PublicFacts extends PublicColumns {
  readonly status: CertificateStatus;
  readonly holder: Holder;
  /** Given along when nothing more is asked of them than the statement has brought. */
  readonly qualification?: object;
  readonly awardingBody?: object;
}

/**
 * A registered certificate as anybody may see it. What belongs to the inside of the procedure is not in it at all, so
 * that it cannot be shown by mistake.
 */
export class PublicCertificate extends Certificate {
  readonly status!: CertificateStatus;
  readonly holder!: Holder;

  constructor(facts: PublicFacts) {
    super();
    Object.assign(this, facts);
  }
}

Object.assign(PublicCertificate.prototype, {
  certificateHidden: false,
  applicationId: null,
  decisionId: null,
  signatoryPersonId: null,
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
});
