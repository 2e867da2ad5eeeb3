import type { DocumentStore } from "../platform/documents/DocumentStore";

/** Worker's task: the bytes of a paper whose draft was thrown away leave the store; already gone is as good. */
export async function removeStoredBytes(
  payload: { readonly storageKey: string },
  services: { readonly store: Pick<DocumentStore, "remove"> },
): Promise<void> {
  await services.store.remove(payload.storageKey);
}
