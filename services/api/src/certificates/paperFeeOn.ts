import type { PaperFee } from "./PaperFee";

type Price = Pick<PaperFee, "awardingProcedureId" | "cause" | "amount" | "validFrom" | "validUntil">;

/**
 * The price on a day (YYYY-MM-DD) in euros before VAT: the procedure's own, else the organisation's; null when paper is
 * not offered for this cause.
 */
export function paperFeeOn(
  fees: readonly Price[],
  cause: PaperFee["cause"],
  procedureId: string | null,
  day: string,
): string | null {
  const inForce = fees.filter(
    (fee) => fee.cause === cause && fee.validFrom <= day && (fee.validUntil === null || day <= fee.validUntil),
  );
  const own = procedureId === null ? [] : inForce.filter((fee) => fee.awardingProcedureId === procedureId);
  const candidates = own.length > 0 ? own : inForce.filter((fee) => fee.awardingProcedureId === null);
  const newest = [...candidates].sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  return newest?.amount ?? null;
}
