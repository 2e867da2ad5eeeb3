import { cleanText, lengthOf } from "../platform/cleanText";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import type { OrderDuplicateInput } from "./OrderDuplicateInput";
import type { PaperOrder } from "./PaperOrder";

type Address = Pick<PaperOrder, "recipient" | "street" | "postalCode" | "town">;

/** The address as it is kept; nothing of it when the paper is picked up. */
export function addressIn(input: OrderDuplicateInput): Address {
  if (input.delivery === "PICK_UP") return { recipient: null, street: null, postalCode: null, town: null };
  const line = (typed: string | null | undefined): string | null =>
    cleanText(typed ?? "")
      .replace(/\s+/gu, " ")
      .trim() || null;
  return {
    recipient: line(input.recipient),
    street: line(input.street),
    postalCode: line(input.postalCode),
    town: line(input.town),
  };
}

/** What is wrong with the form of an order, all of it. */
export function paperOrderFaults(input: OrderDuplicateInput): Problem[] {
  const needsReason = (input.kind ?? "DUPLICATE") === "DUPLICATE" && !input.reason;
  const reason = needsReason ? [{ code: ProblemCode.FIELD_REQUIRED, field: "reason" }] : [];
  if (input.delivery === "PICK_UP") return reason;
  const address = Object.entries(addressIn(input)).flatMap(([field, text]): Problem[] => {
    if (text === null) return [{ code: ProblemCode.FIELD_REQUIRED, field }];
    if (lengthOf(text) > 200) return [{ code: ProblemCode.FIELD_TOO_LONG, field }];
    if (field === "postalCode" && !/^\d{5}$/.test(text)) return [{ code: ProblemCode.POSTAL_CODE_INVALID, field }];
    return [];
  });
  return [...reason, ...address];
}
