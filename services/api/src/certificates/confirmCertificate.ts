import { Field, ID, InputType } from "type-graphql";
import { IsNull, Not } from "typeorm";
import { Application } from "../applications/Application";
import { moveApplication } from "../applications/moveApplication";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { step } from "../platform/lifecycle";
import { ProblemCode } from "../platform/ProblemCode";
import { ApplicationKind } from "../standards/ApplicationKind";
import { Certificate } from "./Certificate";
import { certificateLifecycle } from "./certificateLifecycle";
import { canRegister } from "./certificatePolicy";
import { certificateStatusOn } from "./certificateStatusOn";
import { newVerificationCode } from "./newVerificationCode";
import { nextRegistrationNumber } from "./nextRegistrationNumber";

@InputType()
export class ConfirmCertificateInput {
  @Field(() => ID)
  certificateId!: string;
}

/** The registrar enters the qualification in the register; from this moment it exists. KutS § 14, § 21. */
export async function confirmCertificate(act: Act, input: ConfirmCertificateInput): Promise<Certificate> {
  const certificate = await act.lock(Certificate, input.certificateId);
  authorize(canRegister(act.viewer));
  const status = certificateStatusOn(certificate, act.today);
  step(certificateLifecycle, status, "confirm", ProblemCode.CERTIFICATE_WRONG_STATE);
  const application = certificate.applicationId ? await act.lock(Application, certificate.applicationId) : null;
  certificate.confirmedAt = act.now;
  certificate.confirmedBy = act.viewer.personId;
  certificate.issuedOn = act.today;
  certificate.verificationCode = newVerificationCode();
  if (application) await registerApplication(act, application, certificate);
  certificate.registrationNumber = await nextRegistrationNumber(act.tx, certificate.type);
  await act.tx.save(Certificate, certificate);
  if (application?.kind === ApplicationKind.RECERTIFICATION) await replaceEarlier(act, certificate);
  await act.record("certificate.confirmed", certificate.id, { registrationNumber: certificate.registrationNumber });
  return certificate;
}

async function registerApplication(act: Act, application: Application, certificate: Certificate): Promise<void> {
  await moveApplication(act, application, "REGISTER", { code: ProblemCode.CERTIFICATE_WRONG_STATE });
  await act.record("application.registered", application.id, { certificateId: certificate.id });
}

/** Renewal takes the place of the earlier certificate of the same qualification; the old one stays readable. */
async function replaceEarlier(act: Act, certificate: Certificate): Promise<void> {
  const earlier = await act.tx.findBy(Certificate, {
    id: Not(certificate.id),
    personId: certificate.personId,
    qualificationId: certificate.qualificationId,
    specialisationId: certificate.specialisationId ?? IsNull(),
    confirmedAt: Not(IsNull()),
    invalidatedAt: IsNull(),
    replacedById: IsNull(),
  });
  for (const old of earlier) {
    old.replacedById = certificate.id;
    await act.tx.save(Certificate, old);
    await act.record("certificate.replaced", old.id, { replacedById: certificate.id });
  }
}
