/** "EE78 9900 0008 0253 6527": an account's number in fours, as banks print it. */
export function formatIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, "$1 ");
}
