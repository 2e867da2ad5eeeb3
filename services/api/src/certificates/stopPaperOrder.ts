import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { canStep } from "../platform/lifecycle";
import { Certificate } from "./Certificate";
import { movePaperOrder } from "./movePaperOrder";
import { PaperOrder } from "./PaperOrder";
import { paperOrderLifecycle } from "./paperOrderLifecycle";
import { takeInvoiceBack } from "./takeInvoiceBack";

/** An invalidated certificate is not printed any more: its open order is rejected and what was paid is paid back. KutS § 22. */
export async function stopPaperOrder(act: Act, event: Event): Promise<void> {
  const certificate = await act.get(Certificate, event.subjectId);
  const orders = await act.tx.find(PaperOrder, {
    where: { certificateId: certificate.id },
    lock: { mode: "pessimistic_write" },
  });
  const open = orders.find(({ status }) => canStep(paperOrderLifecycle, status, "reject"));
  if (!open) return;
  const rejectionReason = `Kutsetunnistus nr ${certificate.registrationNumber ?? ""} on tunnistatud kehtetuks.`;
  movePaperOrder(open, "reject", { rejectedAt: act.now, rejectionReason });
  await act.tx.save(PaperOrder, open);
  await takeInvoiceBack(act, open, "rejected");
  await act.record("paper_order.rejected", open.id);
}
