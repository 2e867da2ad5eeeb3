import { Refusal } from "./Refusal";
import type { Problem } from "./Problem";

/** Runs an action at the edge: its entity under `key`, or its refusals as data. Other errors pass through. */
export async function payload<K extends string, T extends object>(
  key: K,
  run: () => Promise<T>,
): Promise<Record<K, T | null> & { problems: readonly Problem[] }> {
  try {
    return { [key]: await run(), problems: [] } as unknown as Record<K, T | null> & { problems: readonly Problem[] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { [key]: error.current, problems: error.problems } as unknown as Record<K, T | null> & {
      problems: readonly Problem[];
    };
  }
}
