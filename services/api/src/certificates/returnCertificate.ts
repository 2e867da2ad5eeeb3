import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { step } from "../platform/lifecycle";
import { ProblemCode } from "../platform/ProblemCode";
import { Certificate } from "./Certificate";
import { certificateLifecycle } from "./certificateLifecycle";
import { canRegister } from "./certificatePolicy";
import { certificateStatusOn } from "./certificateStatusOn";
import { givenReason } from "../platform/givenReason";

@InputType()
export class ReturnCertificateInput {
  @Field(() => ID)
  certificateId!: string;

  @Field(() => String)
  reason!: string;
}

/** Kutsekoda found a fault and sends the entry back to the body with the reason. */
export async function returnCertificate(act: Act, input: ReturnCertificateInput): Promise<Certificate> {
  const certificate = await act.lock(Certificate, input.certificateId);
  authorize(canRegister(act.viewer));
  const reason = givenReason(input.reason);
  const status = certificateStatusOn(certificate, act.today);
  step(certificateLifecycle, status, "return", ProblemCode.CERTIFICATE_WRONG_STATE);
  certificate.submittedAt = null;
  certificate.returnedAt = act.now;
  certificate.returnReason = reason;
  await act.tx.save(Certificate, certificate);
  await act.record("certificate.returned", certificate.id);
  return certificate;
}
