import { Field, ID, InputType } from "type-graphql";
import { In } from "typeorm";
import { isMandateActive } from "../people/isMandateActive";
import { Mandate } from "../people/Mandate";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { step } from "../platform/lifecycle";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { refuseAll } from "../platform/Refusal";
import { Role } from "../platform/Role";
import { AwardingRight } from "../standards/AwardingRight";
import { isRightInForce, isStandardUsable } from "../standards/isInForce";
import { OccupationalStandard } from "../standards/OccupationalStandard";
import { Qualification } from "../standards/Qualification";
import { Certificate } from "./Certificate";
import { certificateLifecycle } from "./certificateLifecycle";
import { canSeeEntry, canSubmit } from "./certificatePolicy";
import { certificateStatusOn } from "./certificateStatusOn";

@InputType()
export class SubmitCertificateInput {
  @Field(() => ID)
  certificateId!: string;
}

const committeeRoles = [Role.COMMITTEE_CHAIR, Role.COMMITTEE_DEPUTY, Role.COMMITTEE_MEMBER];

/** The awarding body asks Kutsekoda to enter the qualification in the register. KutS § 14. */
export async function submitCertificate(act: Act, input: SubmitCertificateInput): Promise<Certificate> {
  const certificate = await act.lock(Certificate, input.certificateId);
  authorizeSeen(canSeeEntry(act.viewer, certificate));
  authorize(canSubmit(act.viewer, certificate));
  const status = certificateStatusOn(certificate, act.today);
  step(certificateLifecycle, status, "submit", ProblemCode.CERTIFICATE_WRONG_STATE);
  refuseAll(await faultsOf(act, certificate));
  certificate.submittedAt = act.now;
  certificate.submittedBy = act.viewer.personId;
  certificate.returnedAt = null;
  certificate.returnReason = null;
  await act.tx.save(Certificate, certificate);
  await act.record("certificate.submitted", certificate.id);
  return certificate;
}

async function faultsOf(act: Act, certificate: Certificate): Promise<Problem[]> {
  const { organisationId, qualificationId } = certificate;
  const rights = await act.tx.findBy(AwardingRight, { organisationId, qualificationId });
  const qualification = await act.get(Qualification, qualificationId);
  const standard = await act.get(OccupationalStandard, qualification.occupationalStandardId);
  const faults: ProblemCode[] = [];
  if (!rights.some((right) => isRightInForce(right, act.today))) faults.push(ProblemCode.AWARDING_RIGHT_MISSING);
  if (!isStandardUsable(standard, certificate.validFrom)) faults.push(ProblemCode.STANDARD_NOT_IN_FORCE);
  if (!(await isSignatorySeated(act, certificate))) faults.push(ProblemCode.CERTIFICATE_SIGNATORY_MISSING);
  if (certificate.validFrom > act.today) faults.push(ProblemCode.DATE_INVALID);
  if (certificate.validUntil !== null && certificate.validUntil < act.today)
    faults.push(ProblemCode.DATES_OUT_OF_ORDER);
  return faults.map((code) => ({ code, field: null }));
}

/** Who signs the certificate sits in a committee of the body today. */
async function isSignatorySeated(act: Act, certificate: Certificate): Promise<boolean> {
  if (certificate.signatoryPersonId === null) return false;
  const mandates = await act.tx.findBy(Mandate, {
    personId: certificate.signatoryPersonId,
    organisationId: certificate.organisationId,
    role: In(committeeRoles),
  });
  return mandates.some((mandate) => isMandateActive(mandate, act.today));
}
