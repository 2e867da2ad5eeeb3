import { In } from "typeorm";
import type { Act } from "../platform/Act";
import { StoredDocument } from "../platform/StoredDocument";
import { PersonExport } from "./PersonExport";

/** After seven days the files of a package go: nobody can download them any more, their bytes leave the store. */
export async function removeExport(act: Act, input: { readonly exportId: string }): Promise<void> {
  const made = await act.lock(PersonExport, input.exportId);
  if (made.removedAt !== null) return;
  await act.tx.update(PersonExport, { id: made.id }, { removedAt: act.now });
  const ids = [made.jsonDocumentId, made.pdfDocumentId, made.containerDocumentId].filter(
    (id): id is string => id !== null,
  );
  const files = await act.tx.findBy(StoredDocument, { id: In(ids) });
  for (const { storageKey } of files)
    await act.job("removeStoredBytes", { storageKey }, { key: `bytes:${storageKey}` });
  await act.record("person_export.removed", made.id);
}
