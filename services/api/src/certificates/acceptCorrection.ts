import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { Certificate } from "./Certificate";
import { isOfficialOf } from "./certificatePolicy";
import { canDecideCorrection, canSeeCorrection } from "./correctionPolicy";
import { CorrectionRequest } from "./CorrectionRequest";
import { CorrectionState } from "./CorrectionState";
import { correctionStateOf } from "./correctionStateOf";

@InputType()
export class AcceptCorrectionInput {
  @Field(() => ID)
  correctionId!: string;
}

/** The body agrees that the entry is wrong; Kutsekoda is to correct it. */
export async function acceptCorrection(act: Act, input: AcceptCorrectionInput): Promise<CorrectionRequest> {
  const request = await act.lock(CorrectionRequest, input.correctionId);
  const certificate = await act.get(Certificate, request.certificateId);
  authorizeSeen(canSeeCorrection(act.viewer, request, certificate));
  if (isOfficialOf(act.viewer, certificate) && correctionStateOf(request) !== CorrectionState.REQUESTED) {
    throw new Refusal(ProblemCode.CORRECTION_WRONG_STATE, null, request);
  }
  authorize(canDecideCorrection(act.viewer, request, certificate));
  Object.assign(request, { acceptedAt: act.now, acceptedBy: act.viewer.personId });
  await act.tx.save(CorrectionRequest, request);
  await act.record("certificate.correctionAccepted", certificate.id, { correctionRequestId: request.id });
  return request;
}
