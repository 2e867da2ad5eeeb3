import { fromCents, toCents } from "./cents";

/** What is to be paid, in euros. */
export interface Price {
  readonly net: string;
  readonly vat: string;
  readonly total: string;
}

/** The price of some fees before VAT: the tax is counted once on the sum and rounded half up to a cent. KMS § 37 lg 7. */
export function priceOf(fees: readonly string[], vatRate: string | null): Price {
  const net = fees.reduce((sum, fee) => sum + toCents(fee), 0n);
  const vat = vatRate === null ? 0n : (net * toCents(vatRate) + 5000n) / 10_000n;
  return { net: fromCents(net), vat: fromCents(vat), total: fromCents(net + vat) };
}
