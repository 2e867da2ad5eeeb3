import { Application } from "../applications/Application";
import { Decision } from "../committees/Decision";
import { Minutes } from "../committees/Minutes";
import { MinutesSignature } from "../committees/MinutesSignature";
import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { Qualification } from "../standards/Qualification";
import { QualificationKind } from "../standards/QualificationKind";
import { Certificate } from "./Certificate";
import { CertificateType } from "./CertificateType";
import { validUntilAfter } from "./validUntilAfter";

type Signatory = Pick<Certificate, "signatoryPersonId" | "signatoryName">;

/** Signed minutes put an entry in hand for everyone to whom they award a qualification, once each. KutS § 21. */
export async function draftCertificates(act: Act, event: Event): Promise<void> {
  const minutes = await signedMinutes(act, event.subjectId);
  const awarded = await act.tx.findBy(Decision, { minutesId: minutes.id, result: "AWARD" });
  const signatory = await signatoryOf(act, minutes.id);
  for (const decision of awarded) await draftCertificate(act, decision, signatory);
}

async function draftCertificate(act: Act, decision: Decision, signatory: Signatory): Promise<void> {
  const application = await act.lock(Application, decision.applicationId);
  if (await act.tx.existsBy(Certificate, { decisionId: decision.id })) return;
  const procedure = await act.get(AwardingProcedure, application.awardingProcedureId);
  const qualification = await act.get(Qualification, application.qualificationId);
  const body = await act.get(Organisation, application.organisationId);
  const mayHide = body.holdersMayHide;
  const certificate = await act.tx.save(Certificate, {
    ...signatory,
    type: qualification.kind === QualificationKind.PARTIAL ? CertificateType.PARTIAL : CertificateType.FULL,
    personId: application.personId,
    qualificationId: application.qualificationId,
    specialisationId: application.specialisationId,
    electiveIds: application.electiveIds,
    organisationId: application.organisationId,
    applicationId: application.id,
    decisionId: decision.id,
    estqfLevel: qualification.estqfLevel,
    validFrom: decision.decidedOn,
    validUntil: validUntilAfter(decision.decidedOn, procedure.validityMonths),
    examLanguage: application.examLanguage,
    nameHidden: mayHide && application.nameHidden,
    birthDateHidden: mayHide && application.birthDateHidden,
    certificateHidden: mayHide && application.certificateHidden,
    draftedAt: act.now,
  });
  await act.record("certificate.drafted", certificate.id, { applicationId: application.id, decisionId: decision.id });
}

/** The event may be told of the minutes or of their meeting; a meeting has one signed version. */
async function signedMinutes(act: Act, subjectId: string): Promise<Minutes> {
  const found = await act.tx
    .createQueryBuilder(Minutes, "minutes")
    .where("(minutes.id = :subjectId or minutes.meeting_id = :subjectId) and minutes.signed_at is not null", {
      subjectId,
    })
    .orderBy("minutes.version", "DESC")
    .getOne();
  return found ?? act.get(Minutes, subjectId);
}

/** The signing chair, or the deputy or member who signed in the chair's stead. */
async function signatoryOf(act: Act, minutesId: string): Promise<Signatory> {
  const signatures = await act.tx.find(MinutesSignature, { where: { minutesId }, order: { signedAt: "ASC" } });
  const signature =
    signatures.find(({ role }) => role === Role.COMMITTEE_CHAIR) ??
    signatures.find(({ role }) => role === Role.COMMITTEE_DEPUTY) ??
    signatures[0];
  if (!signature) return { signatoryPersonId: null, signatoryName: null };
  const person = await act.get(Person, signature.personId);
  return { signatoryPersonId: person.id, signatoryName: `${person.firstName} ${person.lastName}` };
}
