import { writeLetter } from "../letters/writeLetter";
import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { Qualification } from "../standards/Qualification";
import { Certificate } from "./Certificate";
import { certificateExpiringTexts } from "./certificateExpiringTexts";

/** Tells the holder that a certificate is about to end. After "certificate.expiryNear". */
export async function remindHolder(act: Act, event: Event): Promise<void> {
  const { personId, registrationNumber, qualificationId, organisationId } = await act.get(Certificate, event.subjectId);
  const { title, titleEn, titleRu } = await act.get(Qualification, qualificationId);
  const { name, nameEn, nameRu } = await act.get(Organisation, organisationId);
  await writeLetter(act, {
    ...{ personId, event, template: "certificate.expiring", texts: certificateExpiringTexts },
    params: {
      registrationNumber: registrationNumber ?? "",
      validUntil: String(event.data["validUntil"]),
      title: { et: title, en: titleEn ?? title, ru: titleRu ?? title },
      body: { et: name, en: nameEn ?? name, ru: nameRu ?? name },
    },
  });
}
