/** Part of a name as a LIKE pattern over `search_form`: lower case, without diacritics, wildcards taken literally. */
export function searchPattern(part: string): string {
  const plain = part.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return `%${plain.replace(/[\\%_]/g, "\\$&")}%`;
}
