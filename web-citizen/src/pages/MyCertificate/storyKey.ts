const known = [
  "drafted",
  "submitted",
  "returned",
  "confirmed",
  "replaced",
  "documentOrdered",
  "documentMade",
  "documentFailed",
  "visibilityChanged",
  "invalidated",
  "correctionRequested",
  "correctionAccepted",
  "correctionDeclined",
  "corrected",
  "paperOrdered",
  "paperPrinted",
] as const;

/** Under which name the portal has words for an event of a certificate. */
export function storyKey(type: string): (typeof known)[number] | "other" {
  return known.find((each) => type === `certificate.${each}`) ?? "other";
}
