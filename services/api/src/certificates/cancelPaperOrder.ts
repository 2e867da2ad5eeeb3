import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { movePaperOrder } from "./movePaperOrder";
import { PaperOrder } from "./PaperOrder";
import { canCancelPaperOrder, canSeePaperOrder } from "./paperOrderPolicy";
import { takeInvoiceBack } from "./takeInvoiceBack";

@InputType()
export class CancelPaperOrderInput {
  @Field(() => ID)
  paperOrderId!: string;
}

/** The holder changes their mind before the printing: what was paid is paid back. */
export async function cancelPaperOrder(act: Act, input: CancelPaperOrderInput): Promise<PaperOrder> {
  const order = await act.lock(PaperOrder, input.paperOrderId);
  authorizeSeen(canSeePaperOrder(act.viewer, order));
  authorize(canCancelPaperOrder(act.viewer, order));
  movePaperOrder(order, "cancel", { cancelledAt: act.now });
  await act.tx.save(PaperOrder, order);
  await takeInvoiceBack(act, order, "cancelled");
  await act.record("paper_order.cancelled", order.id);
  return order;
}
