import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { givenReason } from "../platform/givenReason";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { movePaperOrder } from "./movePaperOrder";
import { PaperOrder } from "./PaperOrder";
import { canForwardPaperOrder, canRejectPaperOrder, canSeePaperOrder } from "./paperOrderPolicy";
import { takeInvoiceBack } from "./takeInvoiceBack";

@InputType()
export class RejectPaperOrderInput {
  @Field(() => ID)
  paperOrderId!: string;

  @Field(() => String)
  reason!: string;
}

/** An order that cannot be fulfilled is rejected with a reason by whose turn it is; what was paid is paid back. HMS § 56. */
export async function rejectPaperOrder(act: Act, input: RejectPaperOrderInput): Promise<PaperOrder> {
  const order = await act.lock(PaperOrder, input.paperOrderId);
  authorizeSeen(canSeePaperOrder(act.viewer, order));
  authorize(canForwardPaperOrder(act.viewer, order));
  if (!canRejectPaperOrder(act.viewer, order)) throw new Refusal(ProblemCode.PAPER_ORDER_WRONG_STATE);
  const rejectionReason = givenReason(input.reason);
  movePaperOrder(order, "reject", { rejectedAt: act.now, rejectionReason });
  await act.tx.save(PaperOrder, order);
  await takeInvoiceBack(act, order, "rejected");
  await act.record("paper_order.rejected", order.id);
  return order;
}
