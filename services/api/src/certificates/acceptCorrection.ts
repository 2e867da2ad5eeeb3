import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { Certificate } from "./Certificate";
import { isOfficialOf } from "./certificatePolicy";
import { CorrectedFactsInput } from "./CorrectedFactsInput";
import { correctionOf } from "./correctionOf";
import { canDecideCorrection, canSeeCorrection } from "./correctionPolicy";
import { CorrectionRequest } from "./CorrectionRequest";
import { CorrectionState } from "./CorrectionState";
import { correctionStateOf } from "./correctionStateOf";

@InputType()
export class AcceptCorrectionInput {
  @Field(() => ID)
  correctionId!: string;

  @Field(() => CorrectedFactsInput)
  facts!: CorrectedFactsInput;
}

/** The body agrees that the entry is wrong and writes what it should say; Kutsekoda confirms it. KutS § 21 lg 1. */
export async function acceptCorrection(act: Act, input: AcceptCorrectionInput): Promise<CorrectionRequest> {
  const request = await act.lock(CorrectionRequest, input.correctionId);
  const certificate = await act.get(Certificate, request.certificateId);
  authorizeSeen(canSeeCorrection(act.viewer, request, certificate));
  if (isOfficialOf(act.viewer, certificate) && correctionStateOf(request) !== CorrectionState.REQUESTED) {
    throw new Refusal(ProblemCode.CORRECTION_WRONG_STATE, null, request);
  }
  authorize(canDecideCorrection(act.viewer, request, certificate));
  const { changes, facts, faults } = await correctionOf(act, certificate, input.facts);
  refuseAll(faults);
  const { validFrom, validUntil, examLanguage, signatoryName, specialisationId, electiveIds } = {
    ...certificate,
    ...facts,
  };
  const renewsName = changes.some(({ field }) => field === "holderName");
  const chosen = { specialisationId, electiveIds };
  const proposal = { validFrom, validUntil, examLanguage, signatoryName, ...chosen, renewsName, changes };
  Object.assign(request, { proposal, acceptedAt: act.now, acceptedBy: act.viewer.personId });
  await act.tx.save(CorrectionRequest, request);
  await act.record("certificate.correctionAccepted", certificate.id, { correctionRequestId: request.id });
  return request;
}
