import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { Certificate } from "./Certificate";
import { isOfficialOf } from "./certificatePolicy";
import { canCarryOutCorrection, canDecideCorrection, canSeeCorrection } from "./correctionPolicy";
import { CorrectionRequest } from "./CorrectionRequest";
import { correctionStateOf } from "./correctionStateOf";
import { givenReason } from "../platform/givenReason";

@InputType()
export class DeclineCorrectionInput {
  @Field(() => ID)
  correctionId!: string;

  @Field(() => String)
  reason!: string;
}

/** The body, or Kutsekoda after it, does not correct the entry and says why. HMS § 56. */
export async function declineCorrection(act: Act, input: DeclineCorrectionInput): Promise<CorrectionRequest> {
  const request = await act.lock(CorrectionRequest, input.correctionId);
  const certificate = await act.get(Certificate, request.certificateId);
  authorizeSeen(canSeeCorrection(act.viewer, request, certificate));
  const state = correctionStateOf(request);
  if (isOfficialOf(act.viewer, certificate) && (state === "DECLINED" || state === "CORRECTED")) {
    throw new Refusal(ProblemCode.CORRECTION_WRONG_STATE, null, request);
  }
  const mayDecide = canDecideCorrection(act.viewer, request, certificate);
  authorize(mayDecide || canCarryOutCorrection(act.viewer, request, certificate));
  const declineReason = givenReason(input.reason);
  Object.assign(request, { declineReason, declinedAt: act.now, declinedBy: act.viewer.personId });
  await act.tx.save(CorrectionRequest, request);
  await act.record("certificate.correctionDeclined", certificate.id, { correctionRequestId: request.id });
  return request;
}
