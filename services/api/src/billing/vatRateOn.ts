/** From the first day of each rate; newest first. KMS § 15 lg 1. */
const rates = [
  { from: "2025-07-01", rate: "24.00" },
  { from: "2024-01-01", rate: "22.00" },
  { from: "2009-07-01", rate: "20.00" },
] as const;

/** The standard VAT rate in per cent on a day; null when the issuer is not liable to VAT. KMS § 15 lg 1. */
export function vatRateOn(day: string, isLiable: boolean): string | null {
  if (!isLiable) return null;
  const found = rates.find(({ from }) => from <= day);
  if (!found) throw new RangeError(`no VAT rate is known for ${day}`);
  return found.rate;
}
