import type { DocumentStore } from "../../platform/documents/DocumentStore";

/** A document store for tests that keeps its bytes in memory. */
export function memoryStore(): DocumentStore {
  const kept = new Map<string, Buffer>();
  return {
    put: (key, bytes) => Promise.resolve(void kept.set(key, bytes)),
    get: (key) => Promise.resolve(kept.get(key) ?? Buffer.alloc(0)),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  };
}
