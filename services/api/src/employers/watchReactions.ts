import { IsNull, Not } from "typeorm";
import { Certificate } from "../certificates/Certificate";
import { writeLetter } from "../letters/writeLetter";
import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { CertificateWatch } from "./CertificateWatch";
import { tellCompany } from "./tellCompany";
import type { WatchCause } from "./WatchCause";
import { watchAskedTexts } from "./watchLetterTexts";

/** The holder is asked whether a company may watch the certificate; nobody is, when there is no such certificate. */
export async function askHolder(act: Act, event: Event): Promise<void> {
  const watch = await act.get(CertificateWatch, event.subjectId);
  if (!watch.certificateId) return;
  const { personId } = await act.get(Certificate, watch.certificateId);
  const { name: company, registryCode } = await act.get(Organisation, watch.organisationId);
  const { registrationNumber, reason } = watch;
  await writeLetter(act, {
    personId,
    template: "certificateWatch.asked",
    texts: watchAskedTexts,
    params: { company, registryCode, registrationNumber, reason },
    event,
  });
}

/** Every company that may watch the certificate is told that it was invalidated. */
export function tellWatchersInvalidated(act: Act, event: Event): Promise<void> {
  return tellWatchers(act, event, "INVALIDATED");
}

/** Every company that may watch the certificate is told that a newer one has taken its place. */
export function tellWatchersReplaced(act: Act, event: Event): Promise<void> {
  return tellWatchers(act, event, "REPLACED");
}

/** Every company that may watch the certificate is told when its holder hides the whole of it. */
export async function tellWatchersHidden(act: Act, event: Event): Promise<void> {
  if (event.data["certificateHidden"] === true) await tellWatchers(act, event, "HIDDEN");
}

/** The company learns that the holder agreed. */
export async function tellAgreed(act: Act, event: Event): Promise<void> {
  await tellCompany(act, await act.get(CertificateWatch, event.subjectId), event, "AGREED");
}

/** The company learns that the holder took the consent back. */
export async function tellWithdrawn(act: Act, event: Event): Promise<void> {
  await tellCompany(act, await act.get(CertificateWatch, event.subjectId), event, "WITHDRAWN");
}

/** The company learns that a watched certificate has expired. */
export async function tellExpired(act: Act, event: Event): Promise<void> {
  await tellCompany(act, await act.get(CertificateWatch, event.subjectId), event, "EXPIRED");
}

async function tellWatchers(act: Act, event: Event, cause: WatchCause): Promise<void> {
  const where = { certificateId: event.subjectId, agreedAt: Not(IsNull()), withdrawnAt: IsNull(), endedAt: IsNull() };
  for (const watch of await act.tx.findBy(CertificateWatch, where)) await tellCompany(act, watch, event, cause);
}
