/** Euros as decimal text ("5.76", "5.7", "-5") as whole cents; money is never a float. */
export function toCents(amount: string): bigint {
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(amount);
  if (!match) throw new RangeError("not an amount of money");
  const cents = BigInt(match[2] ?? "0") * 100n + BigInt((match[3] ?? "").padEnd(2, "0"));
  return match[1] === "-" ? -cents : cents;
}

/** Whole cents as decimal text with two places, as the database keeps it. */
export function fromCents(cents: bigint): string {
  const positive = cents < 0n ? -cents : cents;
  return `${cents < 0n ? "-" : ""}${positive / 100n}.${String(positive % 100n).padStart(2, "0")}`;
}
