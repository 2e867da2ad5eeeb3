import type { PaperOrder } from "./PaperOrder";

/** Whether nothing more will be done about an order, so that another may be placed. */
export function isPaperOrderClosed({ status }: Pick<PaperOrder, "status">): boolean {
  return status === "DELIVERED" || status === "REJECTED" || status === "CANCELLED";
}
