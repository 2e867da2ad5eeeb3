import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { amountsOwed } from "./amountsOwed";
import { canKeepPayments, canSeeInvoice } from "./billingPolicy";
import { fromCents, toCents } from "./cents";
import { CreditNote } from "./CreditNote";
import { Invoice } from "./Invoice";

@InputType()
export class RecordRefundInput {
  @Field(() => ID)
  invoiceId!: string;
}

/** The issuer has paid back what was due to the buyer: the whole of a credited invoice, or what was paid too much. */
export async function recordRefund(act: Act, input: RecordRefundInput): Promise<Invoice> {
  const invoice = await act.lock(Invoice, input.invoiceId);
  authorizeSeen(canSeeInvoice(act.viewer, invoice));
  authorize(canKeepPayments(act.viewer, invoice.issuerId));
  const isCredited = (await act.tx.countBy(CreditNote, { invoiceId: invoice.id })) > 0;
  const { refundDue } = amountsOwed({ ...invoice, isCredited });
  if (toCents(refundDue) === 0n) throw new Refusal(ProblemCode.REFUND_NOT_DUE);
  invoice.refundedAmount = fromCents(toCents(invoice.refundedAmount) + toCents(refundDue));
  await act.tx.update(Invoice, { id: invoice.id }, { refundedAmount: invoice.refundedAmount });
  await act.record("invoice.refunded", invoice.id, { amount: refundDue });
  return invoice;
}
