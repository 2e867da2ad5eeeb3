import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { Certificate } from "./Certificate";
import { certificateStatusOn } from "./certificateStatusOn";
import { movePaperOrder } from "./movePaperOrder";
import { PaperOrder } from "./PaperOrder";
import { canPrint } from "./paperOrderPolicy";
import { PaperOrdersInput } from "./PaperOrdersInput";

/** Orders go to the printer together, under one batch number: all or none. From here on they cannot be cancelled. */
export async function startPrinting(act: Act, input: PaperOrdersInput): Promise<PaperOrder[]> {
  authorize(canPrint(act.viewer));
  const ids = [...new Set(input.paperOrderIds)].sort();
  const orders: PaperOrder[] = [];
  for (const id of ids) orders.push(await act.lock(PaperOrder, id));
  const [batch] = await act.tx.query<{ n: string }[]>("select nextval('print_batch_number')::text as n");
  for (const order of orders) {
    const certificate = await act.get(Certificate, order.certificateId);
    movePaperOrder(order, "startPrinting", { printingAt: act.now, printBatch: batch?.n ?? null });
    const isValid = certificateStatusOn(certificate, act.today) === "VALID";
    if (!isValid) throw new Refusal(ProblemCode.CERTIFICATE_NOT_VALID, order.number);
    await act.tx.save(PaperOrder, order);
    await act.record("paper_order.printingStarted", order.id, { batch: order.printBatch });
  }
  return orders;
}
