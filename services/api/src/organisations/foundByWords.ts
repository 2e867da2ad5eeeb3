/** The words of a search text; none is no condition. */
export function wordsOf(text: string | null | undefined): string[] {
  return (text ?? "").split(/\s+/).filter(Boolean);
}

/**
 * SQL: every word of the text[] parameter is a part of the search form of `value`, in any order. The search form is
 * made by the database on both sides; `%`, `_` and `\` are taken literally.
 */
export function foundByWords(value: string, parameter: string): string {
  const literal = String.raw`regexp_replace(search_form(word), '([\\%_])', '\\\1', 'g')`;
  return `${value} like all (select '%' || ${literal} || '%' from unnest(${parameter}::text[]) word)`;
}
