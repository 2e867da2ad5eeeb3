/** Somebody else's words inside a letter: each line begins with a mark, so that they cannot pass for the register's own. */
export function quoted(words: string): string {
  return words
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}
