import { registerEnumType } from "type-graphql";

/** REQUESTED waits for the body, ACCEPTED for Kutsekoda; the others are final. */
export const CorrectionState = {
  REQUESTED: "REQUESTED",
  ACCEPTED: "ACCEPTED",
  DECLINED: "DECLINED",
  CORRECTED: "CORRECTED",
} as const;
export type CorrectionState = (typeof CorrectionState)[keyof typeof CorrectionState];

registerEnumType(CorrectionState, { name: "CorrectionState" });
