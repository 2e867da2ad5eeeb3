/** Which tags a reader has put on which text. */
export interface Mark {
  readonly answerId: string;
  readonly tagId: string;
  readonly personId: string;
}

/** How far two readers agree on the texts that both have read. */
export interface Agreement {
  /** How many people have put tags on the texts of this question. */
  readonly readerCount: number;
  /** Texts that the two who read most have both tagged. */
  readonly commonCount: number;
  /** Share of tag-by-text judgements that are the same, 0 to 1; null when nothing is common. */
  readonly share: number | null;
  /** Cohen's kappa: agreement beyond chance, at most 1; null when nothing is common or chance alone explains all. */
  readonly kappa: number | null;
}

/** Agreement of the two readers who have tagged most texts. A text somebody has not tagged counts as not read. */
export function agreementOf(marks: readonly Mark[], tagIds: readonly string[]): Agreement {
  const readers = new Map<string, Map<string, Set<string>>>();
  for (const { personId, answerId, tagId } of marks) {
    const texts = readers.get(personId) ?? new Map<string, Set<string>>();
    readers.set(personId, texts.set(answerId, (texts.get(answerId) ?? new Set<string>()).add(tagId)));
  }
  const [one, other] = [...readers.entries()].sort((a, b) => b[1].size - a[1].size || a[0].localeCompare(b[0]));
  const common = one && other ? [...one[1].keys()].filter((answerId) => other[1].has(answerId)) : [];
  const judgements = common.flatMap((answerId) =>
    tagIds.map((tagId) => [one?.[1].get(answerId)?.has(tagId), other?.[1].get(answerId)?.has(tagId)] as const),
  );
  const count = judgements.length;
  const base = { readerCount: readers.size, commonCount: common.length };
  if (count === 0) return { ...base, share: null, kappa: null };
  const share = judgements.filter(([a, b]) => a === b).length / count;
  const [yesOne, yesOther] = [0, 1].map((place) => judgements.filter((pair) => pair[place]).length / count);
  const chance = (yesOne ?? 0) * (yesOther ?? 0) + (1 - (yesOne ?? 0)) * (1 - (yesOther ?? 0));
  return { ...base, share, kappa: chance === 1 ? null : (share - chance) / (1 - chance) };
}
