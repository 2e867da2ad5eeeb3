import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { Certificate } from "./Certificate";
import { movePaperOrder } from "./movePaperOrder";
import { PaperOrder } from "./PaperOrder";
import { paperTermsFor } from "./paperTermsFor";

/** A paid order goes on to who looks it through, once; one that was cancelled meanwhile stays so. */
export async function passPaidOrder(act: Act, event: Event): Promise<void> {
  const order = await act.tx.findOne(PaperOrder, {
    where: { invoiceId: event.subjectId },
    lock: { mode: "pessimistic_write" },
  });
  if (order?.status !== "AWAITING_PAYMENT") return;
  const certificate = await act.get(Certificate, order.certificateId);
  const { handler, isWithBody } = await paperTermsFor(act.tx, certificate, act.today);
  movePaperOrder(order, isWithBody ? "passToBody" : "passToAuthority", { paidAt: act.now, handlerId: handler.id });
  await act.tx.save(PaperOrder, order);
  await act.record("paper_order.paid", order.id);
}
