import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { movePaperOrder } from "./movePaperOrder";
import { PaperOrder } from "./PaperOrder";
import { canPrint } from "./paperOrderPolicy";
import { PaperOrdersInput } from "./PaperOrdersInput";

/** Printed papers go to the post, or wait to be picked up: all or none. */
export async function dispatchPaperOrders(act: Act, input: PaperOrdersInput): Promise<PaperOrder[]> {
  authorize(canPrint(act.viewer));
  const ids = [...new Set(input.paperOrderIds)].sort();
  const orders: PaperOrder[] = [];
  for (const id of ids) orders.push(await act.lock(PaperOrder, id));
  for (const order of orders) {
    movePaperOrder(order, "dispatch", { dispatchedAt: act.now });
    await act.tx.save(PaperOrder, order);
    await act.record("paper_order.dispatched", order.id);
  }
  return orders;
}
