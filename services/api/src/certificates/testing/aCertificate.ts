import { randomInt } from "node:crypto";
import type { EntityManager } from "typeorm";
import { aPerson } from "../../people/testing/aPerson";
import { aQualification, type AwardedQualification } from "../../standards/testing/aQualification";
import { Certificate } from "../Certificate";
import { CertificateType } from "../CertificateType";
import { newVerificationCode } from "../newVerificationCode";

export interface CertificateFactsForTests extends Partial<Certificate> {
  readonly of?: AwardedQualification;
}

/** A certificate for tests: registered on 2026-01-15, valid to the end of 2099; facts say what is different. */
export async function aCertificate(tx: EntityManager, facts: CertificateFactsForTests = {}): Promise<Certificate> {
  const { of: given, ...own } = facts;
  const { qualification, organisation } = given ?? (await aQualification(tx));
  const personId = own.personId ?? (await aPerson(tx)).id;
  const confirmedAt = own.confirmedAt === undefined ? new Date("2026-01-15T10:00:00Z") : own.confirmedAt;
  const registered =
    confirmedAt === null
      ? { registrationNumber: null, issuedOn: null, verificationCode: null, submittedAt: null }
      : {
          registrationNumber: String(1_000_000 + randomInt(8_000_000)),
          issuedOn: "2026-01-15",
          verificationCode: newVerificationCode(),
          submittedAt: confirmedAt,
        };
  return tx.save(
    Certificate,
    tx.create(Certificate, {
      ...{ personId, qualificationId: qualification.id, organisationId: organisation.id },
      ...{ type: CertificateType.FULL, estqfLevel: qualification.estqfLevel, examLanguage: "et" },
      ...{ validFrom: "2026-01-15", validUntil: "2099-12-31", draftedAt: new Date("2026-01-10T10:00:00Z") },
      ...{ nameHidden: false, birthDateHidden: false, certificateHidden: false },
      ...{ specialisationId: null, electiveIds: null, additionalText: null, applicationId: null, decisionId: null },
      ...{ signatoryPersonId: null, signatoryName: null, submittedBy: null, confirmedBy: null },
      ...{ returnedAt: null, returnReason: null, invalidatedAt: null, invalidatedBy: null },
      ...{ invalidationGround: null, invalidationReason: null, replacedById: null, confirmedAt },
      ...{ paperPrintedAt: null, duplicatePrintedAt: null },
      ...registered,
      ...own,
    }),
  );
}
