import type { MyOrderPageQuery } from "../../gql/graphql";

type Order = NonNullable<MyOrderPageQuery["paperOrder"]>;

/** A stage of an order: when it was done, or that it is its turn. */
export interface OrderStage {
  readonly id: "pay" | "body" | "print" | "send";
  readonly state: "done" | "current" | "ahead";
  readonly doneAt: string | null;
}

const turn: Partial<Record<Order["status"], OrderStage["id"]>> = {
  AWAITING_PAYMENT: "pay",
  WITH_BODY: "body",
  SENT_TO_AUTHORITY: "print",
  PRINTING: "print",
  PRINTED: "send",
  DISPATCHED: "send",
};

/** The way of an order: paid where it costs something, looked through by the body where it goes there, printed, sent. */
export function stagesOfOrder(order: Order): OrderStage[] {
  const isAtBody = order.forwardedAt !== null || order.status === "WITH_BODY";
  const all = [
    { id: "pay", isThere: order.invoice !== null, doneAt: order.paidAt },
    { id: "body", isThere: isAtBody || order.status === "AWAITING_PAYMENT", doneAt: order.forwardedAt },
    { id: "print", isThere: true, doneAt: order.printedAt },
    { id: "send", isThere: true, doneAt: order.deliveredAt },
  ] as const;
  return all
    .filter(({ isThere }) => isThere)
    .map(({ id, doneAt }) => ({
      id,
      doneAt,
      state: doneAt !== null ? "done" : turn[order.status] === id ? "current" : "ahead",
    }));
}
