import { registerEnumType } from "type-graphql";

/** How a question was passed on: as a copied text, to a colleague, to somebody outside the register. */
export const ForwardWay = {
  COPY: "COPY",
  COLLEAGUE: "COLLEAGUE",
  OUTSIDER: "OUTSIDER",
} as const;
export type ForwardWay = (typeof ForwardWay)[keyof typeof ForwardWay];

registerEnumType(ForwardWay, {
  name: "ForwardWay",
  description: "How a question was passed on: as a copied text, to a colleague, to somebody outside the register.",
});
