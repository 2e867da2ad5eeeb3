import { writeLetter } from "../letters/writeLetter";
import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { Qualification } from "../standards/Qualification";
import { Certificate } from "./Certificate";
import { certificateIssuedTexts } from "./certificateIssuedTexts";

/** A confirmed certificate is told to its holder, once. */
export async function announceCertificate(act: Act, event: Event): Promise<void> {
  const certificate = await act.get(Certificate, event.subjectId);
  const { registrationNumber, verificationCode } = certificate;
  if (registrationNumber === null || verificationCode === null) return;
  const { title, titleEn, titleRu } = await act.get(Qualification, certificate.qualificationId);
  const body = await act.get(Organisation, certificate.organisationId);
  await writeLetter(act, {
    personId: certificate.personId,
    template: "certificate.issued",
    texts: certificateIssuedTexts,
    params: {
      registrationNumber,
      title: { et: title, en: titleEn ?? title, ru: titleRu ?? title },
      body: body.name,
      validUntil: certificate.validUntil,
      verificationPath: `/verify/${verificationCode}`,
      ownPath: `/my-certificates/${certificate.id}`,
    },
    event,
    applicationId: certificate.applicationId,
  });
}
