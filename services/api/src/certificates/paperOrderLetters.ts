import { euroText } from "../billing/euroText";
import type { LetterTexts } from "../letters/LetterTexts";
import { writeLetter } from "../letters/writeLetter";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { aboutPaperOrder, type AboutPaperOrder } from "./aboutPaperOrder";
import {
  overdueTexts,
  paperCancelledTexts,
  paperRejectedTexts,
  partlyPaidTexts,
  refundedTexts,
} from "./paperMoneyLetterTexts";
import { PaperOrder } from "./PaperOrder";
import { paperDispatchedTexts, paperPaidTexts, paperPrintedTexts, paperReceiptTexts } from "./paperOrderLetterTexts";

async function write<P extends object>(
  act: Act,
  event: Event,
  template: string,
  texts: LetterTexts<AboutPaperOrder & P>,
  more: (order: PaperOrder, about: AboutPaperOrder) => P,
): Promise<void> {
  const isAboutInvoice = event.subjectType === "invoice";
  const order = await act.tx.findOneBy(
    PaperOrder,
    isAboutInvoice ? { invoiceId: event.subjectId } : { id: event.subjectId },
  );
  if (!order) return;
  const about = await aboutPaperOrder(act, order);
  const params = { ...about, ...more(order, about) };
  await writeLetter(act, { personId: order.holderId, template, texts, params, event });
}

const nothingMore = (): object => ({});

/** After "paper_order.requested". */
export async function sendPaperReceipt(act: Act, event: Event): Promise<void> {
  await write(act, event, "paperOrder.receipt", paperReceiptTexts, nothingMore);
}

/** After "paper_order.paid". */
export async function sendPaperPaid(act: Act, event: Event): Promise<void> {
  await write(act, event, "paperOrder.paid", paperPaidTexts, nothingMore);
}

/** After "invoice.partlyPaid". */
export async function tellPartPayment(act: Act, event: Event): Promise<void> {
  await write(act, event, "paperOrder.partlyPaid", partlyPaidTexts, nothingMore);
}

/** After "invoice.fellDue". */
export async function remindPayer(act: Act, event: Event): Promise<void> {
  await write(act, event, "paperOrder.overdue", overdueTexts, nothingMore);
}

/** After "paper_order.cancelled". */
export async function sendPaperCancelled(act: Act, event: Event): Promise<void> {
  await write(act, event, "paperOrder.cancelled", paperCancelledTexts, (_order, { invoice }) => ({
    refundDue: invoice?.refundDue ?? null,
  }));
}

/** A refusal with reasons and the way to challenge it. After "paper_order.rejected". HMS §§ 56, 57. */
export async function sendPaperRejected(act: Act, event: Event): Promise<void> {
  await write(act, event, "paperOrder.rejected", paperRejectedTexts, ({ rejectionReason }, { invoice }) => ({
    reason: rejectionReason ?? "",
    refundDue: invoice?.refundDue ?? null,
  }));
}

/** After "paper_order.printed". */
export async function announcePaper(act: Act, event: Event): Promise<void> {
  await write(act, event, "paperOrder.printed", paperPrintedTexts, nothingMore);
}

/** After "paper_order.dispatched". */
export async function tellDispatch(act: Act, event: Event): Promise<void> {
  await write(act, event, "paperOrder.dispatched", paperDispatchedTexts, nothingMore);
}

/** After "invoice.refunded". */
export async function tellRefund(act: Act, event: Event): Promise<void> {
  const amount = euroText(String(event.data["amount"]));
  await write(act, event, "paperOrder.refunded", refundedTexts, () => ({ amount }));
}
