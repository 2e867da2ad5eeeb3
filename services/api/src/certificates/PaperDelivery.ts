import { registerEnumType } from "type-graphql";

/** How the paper reaches its holder. */
export const PaperDelivery = {
  POST: "POST",
  PICK_UP: "PICK_UP",
} as const;
export type PaperDelivery = (typeof PaperDelivery)[keyof typeof PaperDelivery];

registerEnumType(PaperDelivery, {
  name: "PaperDelivery",
  description: "By post to an address in Estonia, or picked up at Kutsekoda.",
});
