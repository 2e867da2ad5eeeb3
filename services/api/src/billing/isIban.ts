const lengths: Readonly<Record<string, number>> = { EE: 20, LV: 21, LT: 20, FI: 18, SE: 24, DE: 22 };

/** Whether this is an account number without blanks: its check digits agree by mod 97, its country's length too. ISO 13616. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const length = lengths[iban.slice(0, 2)];
  if (length !== undefined && iban.length !== length) return false;
  const turned = iban.slice(4) + iban.slice(0, 4);
  const digits = [...turned].map((sign) => String(Number.parseInt(sign, 36))).join("");
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
