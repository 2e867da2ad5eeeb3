/** The addresses in what was typed: one a line, or parted by spaces, commas or semicolons. */
export function addressesIn(typed: string): string[] {
  return typed.split(/[\s,;]+/).filter((each) => each !== "");
}
