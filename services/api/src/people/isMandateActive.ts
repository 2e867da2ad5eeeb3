import type { Mandate } from "./Mandate";

/** Whether one may act on this mandate on this day (YYYY-MM-DD): begun, not over, not ended. Both days belong to it. */
export function isMandateActive(
  mandate: Pick<Mandate, "validFrom" | "validUntil" | "endedAt">,
  today: string,
): boolean {
  if (mandate.endedAt !== null) return false;
  return mandate.validFrom <= today && (mandate.validUntil === null || today <= mandate.validUntil);
}
