import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { movePaperOrder } from "./movePaperOrder";
import { PaperOrder } from "./PaperOrder";
import { canForwardPaperOrder, canSeePaperOrder } from "./paperOrderPolicy";

@InputType()
export class ForwardPaperOrderInput {
  @Field(() => ID)
  paperOrderId!: string;
}

/** The body has looked the order through and sends it to Kutsekoda to be printed. */
export async function forwardPaperOrder(act: Act, input: ForwardPaperOrderInput): Promise<PaperOrder> {
  const order = await act.lock(PaperOrder, input.paperOrderId);
  authorizeSeen(canSeePaperOrder(act.viewer, order));
  authorize(canForwardPaperOrder(act.viewer, order));
  movePaperOrder(order, "forward", { forwardedAt: act.now });
  await act.tx.save(PaperOrder, order);
  await act.record("paper_order.forwarded", order.id);
  return order;
}
