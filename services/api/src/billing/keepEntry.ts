import type { BankEntry } from "../integrations/bank/BankFile";
import type { Act } from "../platform/Act";
import type { BankStatement } from "./BankStatement";
import { Invoice } from "./Invoice";
import { isPayable } from "./isPayable";
import { Payment } from "./Payment";
import { putOnInvoice } from "./putOnInvoice";
import { isReferenceNumber } from "./referenceNumber";
import { StatementOutcome, type StatementLine } from "./StatementLine";
import { UnmatchedBecause } from "./UnmatchedBecause";

/** Keeps one entry of a bank file, once for ever, and puts it on the invoice its reference number names. */
export async function keepEntry(act: Act, statement: BankStatement, entry: BankEntry): Promise<StatementLine> {
  const invoice = await findInvoice(act, statement.iban, entry);
  const because = await whyUnmatched(act, entry, invoice);
  const matched = because === null ? invoice : null;
  const { bankReference, bookedOn, amount, currency, payerName, referenceNumber } = entry;
  const line = { bankReference, bookedOn, amount, currency, payerName, referenceNumber };
  const kept = await act.tx
    .createQueryBuilder()
    .insert()
    .into(Payment)
    .values({
      ...{ ...line, iban: statement.iban, description: entry.description },
      ...{ bankStatementId: statement.id, organisationId: statement.organisationId, unmatchedBecause: because },
      ...{ invoiceId: matched?.id ?? null, matchedAt: matched && act.now, matchedBy: null, matchReason: null },
    })
    .orIgnore()
    .returning("id")
    .execute();
  if ((kept.raw as readonly unknown[]).length === 0) {
    return { ...line, outcome: StatementOutcome.ALREADY_KEPT, invoiceNumber: null };
  }
  const payment = await act.tx.findOneByOrFail(Payment, { iban: statement.iban, bankReference });
  if (matched) await putOnInvoice(act, matched, payment);
  return { ...line, outcome: because ?? StatementOutcome.MATCHED, invoiceNumber: matched?.number ?? null };
}

async function findInvoice(act: Act, iban: string, entry: BankEntry): Promise<Invoice | null> {
  const { referenceNumber } = entry;
  if (referenceNumber === null || !isReferenceNumber(referenceNumber)) return null;
  return act.tx.findOne(Invoice, { where: { iban, referenceNumber }, lock: { mode: "pessimistic_write" } });
}

async function whyUnmatched(act: Act, entry: BankEntry, invoice: Invoice | null): Promise<UnmatchedBecause | null> {
  if (entry.currency !== "EUR") return UnmatchedBecause.WRONG_CURRENCY;
  if (entry.referenceNumber === null) return UnmatchedBecause.REFERENCE_MISSING;
  if (invoice === null) return UnmatchedBecause.REFERENCE_UNKNOWN;
  return (await isPayable(act, invoice)) ? null : UnmatchedBecause.INVOICE_CLOSED;
}
