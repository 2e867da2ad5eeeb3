import { step } from "../platform/lifecycle";
import { ProblemCode } from "../platform/ProblemCode";
import type { PaperOrder } from "./PaperOrder";
import { paperOrderLifecycle, type PaperOrderStep } from "./paperOrderLifecycle";

/** Takes an order one step on, with what the step says about it. PAPER_ORDER_WRONG_STATE. */
export function movePaperOrder(order: PaperOrder, verb: PaperOrderStep, facts: Partial<PaperOrder> = {}): PaperOrder {
  const status = step(paperOrderLifecycle, order.status, verb, ProblemCode.PAPER_ORDER_WRONG_STATE);
  return Object.assign(order, { ...facts, status });
}
