const known = [
  "requested",
  "paid",
  "forwarded",
  "rejected",
  "cancelled",
  "printingStarted",
  "printed",
  "dispatched",
  "delivered",
] as const;

/** Under which name there are words for an event of an order of paper. */
export function paperEventKey(type: string): (typeof known)[number] {
  return known.find((name) => type === `paper_order.${name}`) ?? "requested";
}
