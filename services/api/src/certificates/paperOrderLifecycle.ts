import type { Lifecycle } from "../platform/lifecycle";
import type { PaperOrderStatus } from "./PaperOrderStatus";

export type PaperOrderStep =
  | "invoice"
  | "passToBody"
  | "passToAuthority"
  | "forward"
  | "reject"
  | "cancel"
  | "startPrinting"
  | "markPrinted"
  | "dispatch"
  | "deliver";

/** The way of a paper: paid when it costs something, looked through by the body, printed by Kutsekoda. */
export const paperOrderLifecycle: Lifecycle<PaperOrderStatus, PaperOrderStep> = {
  REQUESTED: { invoice: "AWAITING_PAYMENT", passToBody: "WITH_BODY", passToAuthority: "SENT_TO_AUTHORITY" },
  AWAITING_PAYMENT: {
    passToBody: "WITH_BODY",
    passToAuthority: "SENT_TO_AUTHORITY",
    reject: "REJECTED",
    cancel: "CANCELLED",
  },
  WITH_BODY: { forward: "SENT_TO_AUTHORITY", reject: "REJECTED", cancel: "CANCELLED" },
  SENT_TO_AUTHORITY: { startPrinting: "PRINTING", reject: "REJECTED", cancel: "CANCELLED" },
  PRINTING: { markPrinted: "PRINTED" },
  PRINTED: { dispatch: "DISPATCHED" },
  DISPATCHED: { deliver: "DELIVERED" },
  DELIVERED: {},
  REJECTED: {},
  CANCELLED: {},
};
