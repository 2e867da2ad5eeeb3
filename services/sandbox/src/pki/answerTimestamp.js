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
exports.answerTimestamp = answerTimestamp;
const node_crypto_1 = require("node:crypto");
const asn1js = __importStar(require("asn1js"));
const pkijs_1 = require("pkijs");
const pkijs_2 = require("pkijs");
const tstInfoType = "1.2.840.113549.1.9.16.1.4";
const hashLengths = {
    "2.16.840.1.101.3.4.2.1": 32,
    "2.16.840.1.101.3.4.2.2": 48,
    "2.16.840.1.101.3.4.2.3": 64,
};
/** Answers a time stamp request (RFC 3161) over SHA-256, SHA-384 or SHA-512; refuses what is malformed. */
async function answerTimestamp(request, authority) {
    const asked = parse(request);
    const imprint = asked?.messageImprint;
    const length = imprint && hashLengths[imprint.hashAlgorithm.algorithmId];
    if (!asked || !imprint || length !== imprint.hashedMessage.valueBlock.valueHexView.byteLength)
        return refusal();
    const genTime = new Date();
    genTime.setMilliseconds(0);
    const info = new pkijs_2.TSTInfo({
        version: 1,
        policy: "1.2.3.4.1",
        messageImprint: imprint,
        serialNumber: new asn1js.Integer({ valueHex: positiveNumber() }),
        genTime,
        accuracy: new pkijs_1.Accuracy({ seconds: 1 }),
        ...(asked.nonce ? { nonce: asked.nonce } : {}),
    });
    const token = await sign(info.toSchema().toBER(false), authority, asked.certReq === true);
    const response = new pkijs_2.TimeStampResp({ status: new pkijs_1.PKIStatusInfo({ status: 0 }), timeStampToken: token });
    return Buffer.from(response.toSchema().toBER(false));
}
async function sign(content, authority, withCertificates) {
    const { certificate, der, signingKey } = authority.tsa;
    const encapContentInfo = new pkijs_1.EncapsulatedContentInfo({ eContentType: tstInfoType });
    encapContentInfo.eContent = new asn1js.OctetString({ valueHex: content });
    const sid = new pkijs_1.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber });
    const attributes = [
        attribute("1.2.840.113549.1.9.3", new asn1js.ObjectIdentifier({ value: tstInfoType })),
        attribute("1.2.840.113549.1.9.4", octets(sha256(new Uint8Array(content)))),
        attribute("1.2.840.113549.1.9.16.2.47", signingCertificate(der)),
    ];
    const signedAttrs = new pkijs_2.SignedAndUnsignedAttributes({ type: 0, attributes: attributes.sort(byEncoding) });
    const signed = new pkijs_2.SignedData({
        version: 3,
        encapContentInfo,
        signerInfos: [new pkijs_2.SignerInfo({ version: 1, sid, signedAttrs })],
        ...(withCertificates ? { certificates: [certificate, authority.issuing.certificate] } : {}),
    });
    await signed.sign(signingKey, 0, "SHA-256");
    return new pkijs_1.ContentInfo({ contentType: "1.2.840.113549.1.7.2", content: signed.toSchema(true) });
}
/** SigningCertificateV2 (RFC 5035): the SHA-256 of the authority's own certificate. */
function signingCertificate(der) {
    const certificateId = new asn1js.Sequence({ value: [octets(sha256(der))] });
    return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [certificateId] })] });
}
function parse(request) {
    try {
        return pkijs_2.TimeStampReq.fromBER(new Uint8Array(request));
    }
    catch {
        return undefined;
    }
}
function refusal() {
    return Buffer.from(new pkijs_2.TimeStampResp({ status: new pkijs_1.PKIStatusInfo({ status: 2 }) }).toSchema().toBER(false));
}
function attribute(type, value) {
    return new pkijs_1.Attribute({ type, values: [value] });
}
function byEncoding(one, other) {
    return Buffer.compare(Buffer.from(one.toSchema().toBER(false)), Buffer.from(other.toSchema().toBER(false)));
}
function octets(bytes) {
    return new asn1js.OctetString({ valueHex: new Uint8Array(bytes).buffer });
}
function sha256(bytes) {
    return (0, node_crypto_1.createHash)("sha256").update(bytes).digest();
}
function positiveNumber() {
    const bytes = new Uint8Array((0, node_crypto_1.randomBytes)(9));
    bytes[0] = 1;
    return bytes.buffer;
}
//# sourceMappingURL=answerTimestamp.js.map