import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { Certificate } from "./Certificate";
import { CorrectedFactsInput } from "./CorrectedFactsInput";
import { correctionOf } from "./correctionOf";
import { canCarryOutCorrection } from "./correctionPolicy";
import { CertificateVersion } from "./CertificateVersion";
import { CorrectionRequest } from "./CorrectionRequest";
import { correctionStateOf } from "./correctionStateOf";
import { givenReason } from "../platform/givenReason";

@InputType()
export class CorrectCertificateInput extends CorrectedFactsInput {
  @Field(() => ID)
  correctionId!: string;

  @Field(() => String)
  reason!: string;
}

/** The registrar confirms what the body proposes, and the entry is corrected; the earlier state is kept for ever. KutS § 21 lg 1. */
export async function correctCertificate(act: Act, input: CorrectCertificateInput): Promise<CorrectionRequest> {
  const request = await act.lock(CorrectionRequest, input.correctionId);
  const certificate = await act.lock(Certificate, request.certificateId);
  if (correctionStateOf(request) !== "ACCEPTED") throw new Refusal(ProblemCode.CORRECTION_WRONG_STATE, null, request);
  authorize(canCarryOutCorrection(act.viewer, request, certificate));
  if (certificate.invalidatedAt !== null) throw new Refusal(ProblemCode.CERTIFICATE_WRONG_STATE);
  const reason = givenReason(input.reason);
  const { changes, facts, faults } = await correctionOf(act, certificate, input);
  refuseAll(faults);
  if (Object.keys(facts).length > 0) await act.tx.update(Certificate, { id: certificate.id }, facts);
  const version = 2 + (await act.tx.countBy(CertificateVersion, { certificateId: certificate.id }));
  const by = { correctedAt: act.now, correctedBy: act.viewer.personId ?? "" };
  const about = { certificateId: certificate.id, correctionRequestId: request.id };
  await act.tx.insert(CertificateVersion, { ...about, ...by, version, changes, reason });
  await act.tx.save(CorrectionRequest, Object.assign(request, by));
  const fields = changes.map(({ field }) => field);
  await act.record("certificate.corrected", certificate.id, { correctionRequestId: request.id, version, fields });
  return request;
}
