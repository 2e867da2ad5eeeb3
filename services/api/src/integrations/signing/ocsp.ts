import { randomBytes, type X509Certificate } from "node:crypto";
import * as asn1js from "asn1js";
import { BasicOCSPResponse, Extension, OCSPRequest, OCSPResponse } from "pkijs";
import { postBytes } from "./postBytes";
import { SigningRefused } from "./SigningRefused";
import { toPkijs } from "./TrustedAuthorities";

const nonceOid = "1.3.6.1.5.5.7.48.1.2";
const ocspSigningOid = "1.3.6.1.5.5.7.3.9";

/** What a checked OCSP answer says. */
export interface OcspAnswer {
  state: "good" | "revoked" | "unknown";
  producedAt: Date;
  /** The responder's certificate, DER. */
  responder: Buffer;
}

/** Asks whether a certificate is in force (RFC 6960) and gives the answer as it came. */
export async function requestOcsp(url: string, certificate: X509Certificate, issuer: X509Certificate): Promise<Buffer> {
  const request = new OCSPRequest();
  const issuerCertificate = toPkijs(issuer);
  await request.createForCertificate(toPkijs(certificate), { hashAlgorithm: "SHA-1", issuerCertificate });
  const nonce = new asn1js.OctetString({ valueHex: new Uint8Array(randomBytes(32)).buffer }).toBER(false);
  request.tbsRequest.requestExtensions = [new Extension({ extnID: nonceOid, extnValue: nonce })];
  const body = request.toSchema(true).toBER(false);
  const answer = Buffer.from(await postBytes(url, "application/ocsp-request", body));
  const given = readAnswer(answer).tbsResponseData.responseExtensions?.find(({ extnID }) => extnID === nonceOid);
  if (given && !Buffer.from(given.extnValue.valueBlock.valueHexView).equals(Buffer.from(nonce))) {
    throw new SigningRefused("INVALID", "an OCSP answer to another question");
  }
  return answer;
}

/** Checks an answer: about this certificate, signed by a responder its issuer has named. */
export async function checkOcsp(
  answer: Buffer,
  certificate: X509Certificate,
  issuer: X509Certificate,
): Promise<OcspAnswer> {
  const basic = readAnswer(answer);
  const authority = toPkijs(issuer);
  const responder = basic.certs?.[0];
  if (!responder) throw new SigningRefused("INVALID", "the OCSP answer carries no responder");
  const usage = responder.extensions?.find(({ extnID }) => extnID === "2.5.29.37");
  const purposes = (usage?.parsedValue as { keyPurposes?: string[] } | undefined)?.keyPurposes ?? [];
  const isNamed = purposes.includes(ocspSigningOid) && (await responder.verify(authority).catch(() => false));
  if (!isNamed) throw new SigningRefused("INVALID", "the OCSP responder is not named by the issuer");
  const isSigned = await basic.verify({ trustedCerts: [authority] }).catch(() => false);
  if (!isSigned) throw new SigningRefused("INVALID", "the OCSP answer's signature is not valid");
  const status = await basic.getCertificateStatus(toPkijs(certificate), authority);
  if (!status.isForCertificate) throw new SigningRefused("INVALID", "the OCSP answer is about another certificate");
  return {
    state: (["good", "revoked", "unknown"] as const)[status.status] ?? "unknown",
    producedAt: basic.tbsResponseData.producedAt,
    responder: Buffer.from(responder.toSchema(true).toBER(false)),
  };
}

function readAnswer(answer: Buffer): BasicOCSPResponse {
  const response = OCSPResponse.fromBER(new Uint8Array(answer));
  const status = response.responseStatus.valueBlock.valueDec;
  if (status !== 0 || !response.responseBytes)
    throw new SigningRefused("UNAVAILABLE", `OCSP answered with status ${status}`);
  return BasicOCSPResponse.fromBER(new Uint8Array(response.responseBytes.response.valueBlock.valueHexView));
}
