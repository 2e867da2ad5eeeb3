/** Names are typed with spaces, hyphens and all sorts of apostrophes. */
const between = /[\s‐‑–-]+/u;
const apostrophes = /['’ʼ`´]/gu;

/**
 * The words of a name as the register compares them, joined by single spaces; null when they cannot be a whole name: that
 * has a given name and a surname. More than ten words are nobody's name.
 */
export function nameWords(typed: string): string | null {
  const words = typed.replace(apostrophes, "").split(between).filter(Boolean);
  return words.length < 2 || words.length > 10 ? null : words.join(" ");
}
