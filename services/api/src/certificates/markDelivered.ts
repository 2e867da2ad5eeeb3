import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { movePaperOrder } from "./movePaperOrder";
import { PaperOrder } from "./PaperOrder";
import { canPrint } from "./paperOrderPolicy";

@InputType()
export class MarkDeliveredInput {
  @Field(() => ID)
  paperOrderId!: string;
}

/** The paper has reached its holder: the order is closed. */
export async function markDelivered(act: Act, input: MarkDeliveredInput): Promise<PaperOrder> {
  const order = await act.lock(PaperOrder, input.paperOrderId);
  authorize(canPrint(act.viewer));
  movePaperOrder(order, "deliver", { deliveredAt: act.now });
  await act.tx.save(PaperOrder, order);
  await act.record("paper_order.delivered", order.id);
  return order;
}
