import * as asn1js from "asn1js";
import { BasicOCSPResponse, CertID, OCSPRequest, OCSPResponse, ResponseBytes, SingleResponse } from "pkijs";
import type { CertificateAuthority, CertificateState } from "./CertificateAuthority";

const nonceOid = "1.3.6.1.5.5.7.48.1.2";
const basicResponse = "1.3.6.1.5.5.7.48.1.1";
const day = 24 * 3_600_000;

/** Answers an OCSP request (RFC 6960): each certificate good, revoked or unknown; a malformed request is said to be so.
 *  A `forced` state is said of every certificate. */
export async function answerOcsp(
  request: Uint8Array,
  authority: CertificateAuthority,
  forced?: CertificateState,
): Promise<Buffer> {
  const parsed = parse(request);
  if (!parsed || parsed.tbsRequest.requestList.length === 0) return toBuffer(failure());
  const now = new Date();
  now.setMilliseconds(0);
  const basic = new BasicOCSPResponse();
  basic.tbsResponseData.responderID = authority.ocsp.certificate.subject;
  basic.tbsResponseData.producedAt = now;
  for (const { reqCert } of parsed.tbsRequest.requestList) {
    const known = await isOurs(reqCert, authority);
    const state = forced ?? (known ? authority.stateOf(hexOf(reqCert.serialNumber)) : "unknown");
    basic.tbsResponseData.responses.push(
      new SingleResponse({
        certID: reqCert,
        certStatus: statusBlock(state, now),
        thisUpdate: now,
        nextUpdate: new Date(now.getTime() + day),
      }),
    );
  }
  const nonce = parsed.tbsRequest.requestExtensions?.find((extension) => extension.extnID === nonceOid);
  if (nonce) basic.tbsResponseData.responseExtensions = [nonce];
  basic.certs = [authority.ocsp.certificate];
  await basic.sign(authority.ocsp.signingKey, "SHA-256");
  const response = new asn1js.OctetString({ valueHex: basic.toSchema().toBER(false) });
  const responseBytes = new ResponseBytes({ responseType: basicResponse, response });
  return toBuffer(new OCSPResponse({ responseStatus: new asn1js.Enumerated({ value: 0 }), responseBytes }));
}

function parse(request: Uint8Array): OCSPRequest | undefined {
  try {
    return OCSPRequest.fromBER(new Uint8Array(request));
  } catch {
    return undefined;
  }
}

function failure(): OCSPResponse {
  return new OCSPResponse({ responseStatus: new asn1js.Enumerated({ value: 1 }) });
}

async function isOurs(asked: CertID, authority: CertificateAuthority): Promise<boolean> {
  const hashes: Record<string, string> = { "1.3.14.3.2.26": "SHA-1", "2.16.840.1.101.3.4.2.1": "SHA-256" };
  const hashAlgorithm = hashes[asked.hashAlgorithm.algorithmId];
  if (!hashAlgorithm) return false;
  const own = new CertID();
  const issuerCertificate = authority.issuing.certificate;
  await own.createForCertificate(authority.ocsp.certificate, { hashAlgorithm, issuerCertificate });
  return own.issuerNameHash.isEqual(asked.issuerNameHash) && own.issuerKeyHash.isEqual(asked.issuerKeyHash);
}

function hexOf(serialNumber: asn1js.Integer): string {
  return Buffer.from(serialNumber.valueBlock.valueHexView).toString("hex").replace(/^00/, "");
}

function statusBlock(state: CertificateState, now: Date): asn1js.BaseBlock {
  if (state !== "revoked") {
    return new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: state === "good" ? 0 : 2 } });
  }
  const revokedAt = new asn1js.GeneralizedTime({ valueDate: new Date(now.getTime() - day) });
  return new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 1 }, value: [revokedAt] });
}

function toBuffer(response: OCSPResponse): Buffer {
  return Buffer.from(response.toSchema().toBER(false));
}
