import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { Certificate } from "./Certificate";
import { CertificateDocument } from "./CertificateDocument";
import { canReadDocument } from "./certificateDocumentPolicy";
import { orderNextVersion } from "./orderDocument";

@InputType()
export class PrepareCertificateDocumentInput {
  @Field(() => ID)
  certificateId!: string;
}

/** Asks for the document of a certificate that has none yet, or whose making failed. Asking again changes nothing. */
export async function prepareCertificateDocument(
  act: Act,
  input: PrepareCertificateDocumentInput,
): Promise<Certificate> {
  const certificate = await act.lock(Certificate, input.certificateId);
  authorizeSeen(canReadDocument(act.viewer, certificate));
  const [newest] = await act.tx.find(CertificateDocument, {
    where: { certificateId: certificate.id },
    order: { version: "DESC" },
    take: 1,
  });
  if (newest && newest.failedAt === null) return certificate;
  await orderNextVersion(act, certificate, null);
  await act.record("certificate.documentOrdered", certificate.id);
  return certificate;
}
