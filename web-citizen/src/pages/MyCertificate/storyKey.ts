/** What happens to a certificate and is told on its page. */
export const storyKeys = [
  "drafted",
  "submitted",
  "returned",
  "confirmed",
  "expiryNear",
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
export function storyKey(type: string): (typeof storyKeys)[number] | "other" {
  return storyKeys.find((each) => type === `certificate.${each}`) ?? "other";
}
