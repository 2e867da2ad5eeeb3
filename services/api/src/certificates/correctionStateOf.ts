import type { CorrectionRequest } from "./CorrectionRequest";
import { CorrectionState } from "./CorrectionState";

/** Where a request for a correction stands, worked out from its facts. */
export function correctionStateOf(
  request: Pick<CorrectionRequest, "acceptedAt" | "declinedAt" | "correctedAt">,
): CorrectionState {
  if (request.declinedAt !== null) return CorrectionState.DECLINED;
  if (request.correctedAt !== null) return CorrectionState.CORRECTED;
  return request.acceptedAt === null ? CorrectionState.REQUESTED : CorrectionState.ACCEPTED;
}
