import { IsNull } from "typeorm";
import { Person } from "../people/Person";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { PersonExport } from "./PersonExport";

/** One asks for all one's own data; the worker puts the package together. GDPR Art. 15, 20. */
export async function requestExport(act: Act): Promise<PersonExport> {
  if (!act.viewer.personId) throw new AccessError("UNAUTHENTICATED");
  const { id: personId } = await act.lock(Person, act.viewer.personId);
  if (await act.tx.existsBy(PersonExport, { personId, readyAt: IsNull(), failedAt: IsNull() })) {
    throw new Refusal(ProblemCode.EXPORT_ALREADY_ASKED);
  }
  const files = { jsonDocumentId: null, pdfDocumentId: null, containerDocumentId: null };
  const none = { ...files, readyAt: null, failedAt: null, removedAt: null };
  const made = act.tx.create(PersonExport, { personId, requestedAt: act.now, ...none });
  const asked = await act.tx.save(PersonExport, made);
  await act.job("renderExport", { exportId: asked.id }, { key: `export:${asked.id}` });
  await act.record("person_export.requested", asked.id);
  return asked;
}
