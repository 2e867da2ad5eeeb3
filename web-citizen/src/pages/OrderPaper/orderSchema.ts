import { rules } from "@kutse/web-shared/forms/rules";
import { z } from "@kutse/web-shared/forms/zod";
import type { PaperOrderReason, ProblemCode } from "../../gql/graphql";

const postalCode: ProblemCode = "POSTAL_CODE_INVALID";
const cause = rules.choice();

/** An order as it is filled in; the address is asked for the post only. */
export const orderSchema = z.discriminatedUnion("delivery", [
  z.object({ delivery: z.literal("PICK_UP"), cause }),
  z.object({
    delivery: z.literal("POST"),
    cause,
    recipient: rules.text(200),
    street: rules.text(200),
    postalCode: rules.text(100).regex(/^\d{5}$/, postalCode),
    town: rules.text(200),
  }),
]);

/** The name of a choice in the form: the reason, or the first print. */
export function causeOf(offer: { reason: PaperOrderReason | null }): string {
  return offer.reason ?? "FIRST_PRINT";
}
