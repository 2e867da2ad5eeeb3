import { In } from "typeorm";
import { Application } from "./Application";
import { ApplicationDocument } from "./ApplicationDocument";
import type { Act } from "../platform/Act";
import { StoredDocument } from "../platform/StoredDocument";

/** A locked draft, its answers and its papers are gone for good, their bytes as soon as the worker gets to it. */
export async function eraseDraft(act: Act, draft: Application): Promise<void> {
  const documents = await act.tx.findBy(ApplicationDocument, { applicationId: draft.id });
  const stored = await act.tx.findBy(StoredDocument, { id: In(documents.map((one) => one.storedDocumentId)) });
  await act.tx.delete(ApplicationDocument, { applicationId: draft.id });
  await act.tx.delete(StoredDocument, { id: In(stored.map((one) => one.id)) });
  await act.tx.delete(Application, { id: draft.id });
  for (const { storageKey } of stored) await act.job("removeStoredBytes", { storageKey });
}
