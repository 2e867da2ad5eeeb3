import { IsNull } from "typeorm";
import { Certificate } from "../certificates/Certificate";
import { writeLetter } from "../letters/writeLetter";
import { Organisation } from "../organisations/Organisation";
import { Mandate } from "../people/Mandate";
import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import type { CertificateWatch } from "./CertificateWatch";
import type { WatchCause } from "./WatchCause";
import { watchToldTexts } from "./watchLetterTexts";
import { WatchNotice } from "./WatchNotice";

/**
 * Tells a company of a watch, once for each event: a notice in the portal, a mail to its contact, and a letter to who
 * asked, unless that person's right to represent the company is known to have ended. Nothing is told of a holder whose
 * identity is protected.
 */
export async function tellCompany(act: Act, watch: CertificateWatch, event: Event, cause: WatchCause): Promise<void> {
  if (await isProtected(act, watch)) return;
  const facts = { certificateWatchId: watch.id, eventId: event.id, cause, toldAt: act.now };
  const written = await act.tx
    .createQueryBuilder()
    .insert()
    .into(WatchNotice)
    .values(facts)
    .orIgnore()
    .returning("id")
    .execute();
  const [notice] = written.raw as { id: string }[];
  if (notice) await act.job("mailWatchNotice", { noticeId: notice.id }, { key: `watchNotice:${notice.id}` });
  const { organisationId, askedBy, registrationNumber } = watch;
  const held = { personId: askedBy, role: Role.EMPLOYER, organisationId, endedAt: IsNull() };
  if (!(await act.tx.existsBy(Mandate, held))) return;
  const { name } = await act.get(Organisation, organisationId);
  await writeLetter(act, {
    personId: askedBy,
    template: "certificateWatch.told",
    texts: watchToldTexts,
    params: { company: name, registrationNumber, cause },
    event,
  });
}

async function isProtected(act: Act, { certificateId }: CertificateWatch): Promise<boolean> {
  if (certificateId === null) return false;
  const { personId } = await act.get(Certificate, certificateId);
  return (await act.get(Person, personId)).protectedAt !== null;
}
