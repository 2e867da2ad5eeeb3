"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", { value: true });
exports.answerOcsp = answerOcsp;
const asn1js = __importStar(require("asn1js"));
const pkijs_1 = require("pkijs");
const nonceOid = "1.3.6.1.5.5.7.48.1.2";
const basicResponse = "1.3.6.1.5.5.7.48.1.1";
const day = 24 * 3_600_000;
/** Answers an OCSP request (RFC 6960): each certificate good, revoked or unknown; a malformed request is said to be so.
 *  A `forgetful` responder knows no certificate. */
async function answerOcsp(request, authority, forgetful = false) {
    const parsed = parse(request);
    if (!parsed || parsed.tbsRequest.requestList.length === 0)
        return toBuffer(failure());
    const now = new Date();
    now.setMilliseconds(0);
    const basic = new pkijs_1.BasicOCSPResponse();
    basic.tbsResponseData.responderID = authority.ocsp.certificate.subject;
    basic.tbsResponseData.producedAt = now;
    for (const { reqCert } of parsed.tbsRequest.requestList) {
        const known = !forgetful && (await isOurs(reqCert, authority));
        const state = known ? authority.stateOf(hexOf(reqCert.serialNumber)) : "unknown";
        basic.tbsResponseData.responses.push(new pkijs_1.SingleResponse({
            certID: reqCert,
            certStatus: statusBlock(state, now),
            thisUpdate: now,
            nextUpdate: new Date(now.getTime() + day),
        }));
    }
    const nonce = parsed.tbsRequest.requestExtensions?.find((extension) => extension.extnID === nonceOid);
    if (nonce)
        basic.tbsResponseData.responseExtensions = [nonce];
    basic.certs = [authority.ocsp.certificate];
    await basic.sign(authority.ocsp.signingKey, "SHA-256");
    const response = new asn1js.OctetString({ valueHex: basic.toSchema().toBER(false) });
    const responseBytes = new pkijs_1.ResponseBytes({ responseType: basicResponse, response });
    return toBuffer(new pkijs_1.OCSPResponse({ responseStatus: new asn1js.Enumerated({ value: 0 }), responseBytes }));
}
function parse(request) {
    try {
        return pkijs_1.OCSPRequest.fromBER(new Uint8Array(request));
    }
    catch {
        return undefined;
    }
}
function failure() {
    return new pkijs_1.OCSPResponse({ responseStatus: new asn1js.Enumerated({ value: 1 }) });
}
async function isOurs(asked, authority) {
    const hashes = { "1.3.14.3.2.26": "SHA-1", "2.16.840.1.101.3.4.2.1": "SHA-256" };
    const hashAlgorithm = hashes[asked.hashAlgorithm.algorithmId];
    if (!hashAlgorithm)
        return false;
    const own = new pkijs_1.CertID();
    const issuerCertificate = authority.issuing.certificate;
    await own.createForCertificate(authority.ocsp.certificate, { hashAlgorithm, issuerCertificate });
    return own.issuerNameHash.isEqual(asked.issuerNameHash) && own.issuerKeyHash.isEqual(asked.issuerKeyHash);
}
function hexOf(serialNumber) {
    return Buffer.from(serialNumber.valueBlock.valueHexView).toString("hex").replace(/^00/, "");
}
function statusBlock(state, now) {
    if (state !== "revoked") {
        return new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: state === "good" ? 0 : 2 } });
    }
    const revokedAt = new asn1js.GeneralizedTime({ valueDate: new Date(now.getTime() - day) });
    return new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 1 }, value: [revokedAt] });
}
function toBuffer(response) {
    return Buffer.from(response.toSchema().toBER(false));
}
//# sourceMappingURL=answerOcsp.js.map