import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { givenReason } from "../platform/givenReason";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { canKeepPayments, canSeePayments } from "./billingPolicy";
import { Invoice } from "./Invoice";
import { isPayable } from "./isPayable";
import { Payment } from "./Payment";
import { putOnInvoice } from "./putOnInvoice";

@InputType()
export class MatchPaymentInput {
  @Field(() => ID)
  paymentId!: string;

  @Field(() => String)
  invoiceNumber!: string;

  @Field(() => String)
  reason!: string;
}

/** An official says which invoice a payment is for that the reference number did not find, and why. */
export async function matchPayment(act: Act, input: MatchPaymentInput): Promise<Payment> {
  const payment = await act.lock(Payment, input.paymentId);
  authorizeSeen(canSeePayments(act.viewer, payment.organisationId));
  authorize(canKeepPayments(act.viewer, payment.organisationId));
  if (payment.invoiceId) throw new Refusal(ProblemCode.PAYMENT_ALREADY_MATCHED);
  if (payment.currency !== "EUR") throw new Refusal(ProblemCode.PAYMENT_WRONG_CURRENCY);
  const reason = givenReason(input.reason);
  const invoice = await act.tx.findOne(Invoice, {
    where: { issuerId: payment.organisationId, number: input.invoiceNumber.trim().toUpperCase() },
    lock: { mode: "pessimistic_write" },
  });
  if (!invoice) throw new Refusal(ProblemCode.INVOICE_NOT_FOUND, "invoiceNumber");
  if (!(await isPayable(act, invoice))) throw new Refusal(ProblemCode.INVOICE_CLOSED, "invoiceNumber");
  const matched = { invoiceId: invoice.id, matchedAt: act.now, matchedBy: act.viewer.personId, matchReason: reason };
  await act.tx.save(Payment, Object.assign(payment, matched));
  await putOnInvoice(act, invoice, payment);
  await act.record("payment.matched", payment.id, { invoiceId: invoice.id, reason });
  return payment;
}
