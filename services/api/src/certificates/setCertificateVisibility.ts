import { Field, ID, InputType } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { Certificate } from "./Certificate";
import { CertificateDocument } from "./CertificateDocument";
import { canSeeEntry, isHolder } from "./certificatePolicy";
import { orderNextVersion } from "./orderDocument";

@InputType()
export class SetCertificateVisibilityInput {
  @Field(() => ID)
  certificateId!: string;

  @Field(() => Boolean)
  nameHidden!: boolean;

  @Field(() => Boolean)
  birthDateHidden!: boolean;

  @Field(() => Boolean)
  certificateHidden!: boolean;
}

/**
 * The holder decides what the public sees; it holds from this moment, and the code on the certificate is made anew when the
 * choice about the name is another. The body may have a rule against hiding.
 */
export async function setCertificateVisibility(act: Act, input: SetCertificateVisibilityInput): Promise<Certificate> {
  const certificate = await act.lock(Certificate, input.certificateId);
  authorizeSeen(canSeeEntry(act.viewer, certificate));
  authorize(isHolder(act.viewer, certificate) && certificate.confirmedAt !== null);
  const { nameHidden, birthDateHidden, certificateHidden } = input;
  const body = await act.get(Organisation, certificate.organisationId);
  if (!body.holdersMayHide && hidesMore(input, certificate)) {
    throw new Refusal(ProblemCode.HIDING_NOT_ALLOWED, null, certificate);
  }
  const isCodeOutdated = certificate.nameHidden !== nameHidden;
  Object.assign(certificate, { nameHidden, birthDateHidden, certificateHidden });
  await act.tx.save(Certificate, certificate);
  await act.record("certificate.visibilityChanged", certificate.id, { nameHidden, birthDateHidden, certificateHidden });
  if (isCodeOutdated && (await act.tx.existsBy(CertificateDocument, { certificateId: certificate.id }))) {
    await orderNextVersion(act, certificate, null);
  }
  return certificate;
}

function hidesMore(wanted: SetCertificateVisibilityInput, now: Certificate): boolean {
  return (["nameHidden", "birthDateHidden", "certificateHidden"] as const).some((flag) => wanted[flag] && !now[flag]);
}
