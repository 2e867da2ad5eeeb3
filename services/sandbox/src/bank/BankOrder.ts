/** What the bank can be told to do wrong, so that the register's care can be tried. */
export const bankFaults = [
  "none",
  "wrongCurrency",
  "wrongReference",
  "noReference",
  "duplicateEntry",
  "pending",
  "outgoing",
  "notXml",
  "bomb",
] as const;

export type BankFault = (typeof bankFaults)[number];

/** A payment somebody makes at the stand-in bank. */
export interface BankOrder {
  readonly iban: string;
  readonly reference: string;
  /** Euros, e.g. "14.88". */
  readonly amount: string;
  readonly payer: string;
  readonly fault: BankFault;
}

/** Reads what was sent; throws with the name of what is wrong. */
export function readBankOrder(sent: URLSearchParams): BankOrder {
  const iban = (sent.get("iban") ?? "").replace(/\s/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) throw new Error("iban");
  const reference = (sent.get("reference") ?? "").replace(/\s/g, "");
  if (!/^\d{0,20}$/.test(reference)) throw new Error("reference");
  const amount = (sent.get("amount") ?? "").replace(",", ".").replace(/[\s€]/g, "");
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(amount)) throw new Error("amount");
  const payer = (sent.get("payer") ?? "").slice(0, 140) || "MARI MAASIKAS";
  const fault = bankFaults.find((name) => name === (sent.get("fault") ?? "none"));
  if (!fault) throw new Error("fault");
  return { iban, reference, amount, payer, fault };
}
