/** One incoming entry of an account statement. */
export interface BankEntry {
  /** The bank's own mark; the same entry has the same mark in every file. */
  readonly bankReference: string;
  /** YYYY-MM-DD. */
  readonly bookedOn: string;
  /** Decimal text with two places. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly payerName: string | null;
  /** Digits without blanks and leading zeros; null when the payer gave none. */
  readonly referenceNumber: string | null;
  readonly description: string | null;
}

/** What a bank file says about one account. */
export interface BankFile {
  readonly iban: string;
  readonly statementReference: string | null;
  readonly entries: readonly BankEntry[];
  /** Entries that bring no money: outgoing, reversed, or not booked yet. */
  readonly passedOver: number;
}
