import { fewestAnonymous } from "./fewestAnonymous";
import type { ResponseCounts } from "./ResponseCounts";

/** One group with what it is called. */
export interface CountedGroup<K> {
  readonly key: K;
  readonly counts: ResponseCounts;
}

/** Groups that may be shown, and what is known of the others together. */
export interface ShownGroups<K> {
  readonly shown: readonly CountedGroup<K>[];
  readonly others: { readonly groupCount: number; readonly counts: ResponseCounts | null } | null;
}

const sum = (groups: readonly CountedGroup<unknown>[]): ResponseCounts =>
  groups.reduce<ResponseCounts>(
    (total, { counts }) => ({
      asked: total.asked + counts.asked,
      seen: total.seen + counts.seen,
      answered: total.answered + counts.answered,
      declined: total.declined + counts.declined,
      silent: total.silent + counts.silent,
      forwarded: total.forwarded + counts.forwarded,
    }),
    { asked: 0, seen: 0, answered: 0, declined: 0, silent: 0, forwarded: 0 },
  );

/**
 * Hides groups of fewer than five: they stand together in one row. One hidden group alone could be worked out from the total, and
 * so could several that are still too few together: then the smallest shown one is hidden with them. When nothing is left to
 * hide behind, the others are not counted at all.
 */
export function hideSmallGroups<K>(groups: readonly CountedGroup<K>[]): ShownGroups<K> {
  const bySize = [...groups].sort((a, b) => b.counts.asked - a.counts.asked);
  let shown = bySize.filter(({ counts }) => counts.asked >= fewestAnonymous);
  let hidden = bySize.filter(({ counts }) => counts.asked < fewestAnonymous);
  const isThin = (): boolean => hidden.length === 1 || sum(hidden).asked < fewestAnonymous;
  while (hidden.length > 0 && isThin() && shown.length > 0) {
    hidden = [...hidden, ...shown.slice(-1)];
    shown = shown.slice(0, -1);
  }
  if (hidden.length === 0) return { shown, others: null };
  return { shown, others: { groupCount: hidden.length, counts: isThin() ? null : sum(hidden) } };
}
