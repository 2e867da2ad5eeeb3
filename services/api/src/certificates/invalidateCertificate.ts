import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { DayScalar } from "../platform/graphql/DayScalar";
import { step } from "../platform/lifecycle";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { Certificate } from "./Certificate";
import { certificateLifecycle } from "./certificateLifecycle";
import { canRegister } from "./certificatePolicy";
import { certificateStatusOn } from "./certificateStatusOn";
import { givenReason } from "../platform/givenReason";
import { InvalidationGround } from "./InvalidationGround";

@InputType()
export class InvalidateCertificateInput {
  @Field(() => ID)
  certificateId!: string;

  @Field(() => InvalidationGround)
  ground!: InvalidationGround;

  @Field(() => String)
  reason!: string;

  @Field(() => DayScalar)
  decidedOn!: string;
}

/** The registrar enters the committee's or council's decision that a certificate is invalid. KutS § 22. */
export async function invalidateCertificate(act: Act, input: InvalidateCertificateInput): Promise<Certificate> {
  const certificate = await act.lock(Certificate, input.certificateId);
  authorize(canRegister(act.viewer));
  if (certificate.invalidatedAt) throw new Refusal(ProblemCode.CERTIFICATE_ALREADY_INVALIDATED);
  const status = certificateStatusOn(certificate, act.today);
  step(certificateLifecycle, status, "invalidate", ProblemCode.CERTIFICATE_WRONG_STATE);
  if (input.decidedOn > act.today || input.decidedOn < certificate.validFrom) {
    throw new Refusal(ProblemCode.DATE_INVALID, "decidedOn");
  }
  certificate.invalidationReason = givenReason(input.reason);
  certificate.invalidationGround = input.ground;
  certificate.invalidatedAt = act.now;
  certificate.invalidatedBy = act.viewer.personId;
  await act.tx.save(Certificate, certificate);
  await act.record("certificate.invalidated", certificate.id, { ground: input.ground, decidedOn: input.decidedOn });
  return certificate;
}
