import type { LetterTexts } from "../letters/LetterTexts";
import { writeLetter } from "../letters/writeLetter";
import { isMandateActive } from "../people/isMandateActive";
import { Mandate } from "../people/Mandate";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { Qualification } from "../standards/Qualification";
import { Certificate } from "./Certificate";
import { CertificateVersion } from "./CertificateVersion";
import {
  certificateCorrectedTexts,
  correctionAcceptedTexts,
  correctionDeclinedTexts,
  correctionRequestedTexts,
  type AboutCorrection,
} from "./correctionLetterTexts";
import { CorrectionRequest } from "./CorrectionRequest";

/** Tells the body's coordinators that a correction is asked for. After "certificate.correctionRequested". */
export async function tellCorrectionRequested(act: Act, event: Event): Promise<void> {
  const { certificate, request } = await asked(act, event);
  const mandates = await act.tx.findBy(Mandate, { organisationId: request.organisationId, role: Role.COORDINATOR });
  const active = mandates.filter((mandate) => isMandateActive(mandate, act.today)).map(({ personId }) => personId);
  const to = [...new Set(active)].filter((personId) => personId !== certificate.personId);
  await write(act, event, to, "correction.requested", correctionRequestedTexts, "");
}

/** Tells the holder that the body agrees. After "certificate.correctionAccepted". */
export async function tellCorrectionAccepted(act: Act, event: Event): Promise<void> {
  const { certificate } = await asked(act, event);
  await write(act, event, [certificate.personId], "correction.accepted", correctionAcceptedTexts, "");
}

/** Tells the holder that the entry stays, and why. After "certificate.correctionDeclined". */
export async function tellCorrectionDeclined(act: Act, event: Event): Promise<void> {
  const { certificate, request } = await asked(act, event);
  const reason = request.declineReason ?? "";
  await write(act, event, [certificate.personId], "correction.declined", correctionDeclinedTexts, reason);
}

/** Tells the holder that the entry is corrected. After "certificate.corrected". */
export async function tellCorrected(act: Act, event: Event): Promise<void> {
  const { certificate, request } = await asked(act, event);
  const version = await act.tx.findOneBy(CertificateVersion, { correctionRequestId: request.id });
  const reason = version?.reason ?? "";
  await write(act, event, [certificate.personId], "certificate.corrected", certificateCorrectedTexts, reason);
}

async function asked(act: Act, event: Event): Promise<{ certificate: Certificate; request: CorrectionRequest }> {
  const certificate = await act.get(Certificate, event.subjectId);
  const request = await act.get(CorrectionRequest, String(event.data["correctionRequestId"]));
  return { certificate, request };
}

async function write(
  act: Act,
  event: Event,
  to: readonly string[],
  template: string,
  texts: LetterTexts<AboutCorrection>,
  reason: string,
): Promise<void> {
  const { certificate, request } = await asked(act, event);
  const { title, titleEn, titleRu } = await act.get(Qualification, certificate.qualificationId);
  const params: AboutCorrection = {
    registrationNumber: certificate.registrationNumber ?? "",
    title: { et: title, en: titleEn ?? title, ru: titleRu ?? title },
    dueOn: request.dueOn,
    reason,
  };
  for (const personId of to) await writeLetter(act, { personId, template, texts, params, event });
}
