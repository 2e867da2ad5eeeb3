import { writeLetter } from "../letters/writeLetter";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { tallinnDay } from "../platform/tallinnDay";
import { Qualification } from "../standards/Qualification";
import { Certificate } from "./Certificate";
import { certificateInvalidatedTexts } from "./certificateInvalidatedTexts";

/** An invalidated certificate is told to its holder with ground, reasons and how to challenge it, once. KutS § 22. */
export async function announceInvalidation(act: Act, event: Event): Promise<void> {
  const certificate = await act.get(Certificate, event.subjectId);
  const { registrationNumber, invalidationGround, invalidationReason } = certificate;
  if (registrationNumber === null || invalidationGround === null) return;
  const { title, titleEn, titleRu } = await act.get(Qualification, certificate.qualificationId);
  const decidedOn = event.data["decidedOn"];
  await writeLetter(act, {
    personId: certificate.personId,
    template: "certificate.invalidated",
    texts: certificateInvalidatedTexts,
    params: {
      registrationNumber,
      title: { et: title, en: titleEn ?? title, ru: titleRu ?? title },
      ground: invalidationGround,
      reason: invalidationReason ?? "",
      decidedOn: typeof decidedOn === "string" ? decidedOn : tallinnDay(event.at),
    },
    event,
    applicationId: certificate.applicationId,
  });
}
