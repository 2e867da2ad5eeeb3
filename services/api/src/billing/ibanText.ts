/** An account number in groups of four, as on paper. */
export function ibanText(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, "$1\u00a0");
}
