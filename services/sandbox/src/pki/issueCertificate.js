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
exports.issueCertificate = issueCertificate;
const node_crypto_1 = require("node:crypto");
const asn1js = __importStar(require("asn1js"));
const pkijs_1 = require("pkijs");
const extensions_1 = require("./extensions");
const Identity_1 = require("./Identity");
const nameTypes = {
    country: "2.5.4.6",
    organisation: "2.5.4.10",
    commonName: "2.5.4.3",
    surname: "2.5.4.4",
    givenName: "2.5.4.42",
    serialNumber: "2.5.4.5",
};
/** Makes a key and a certificate for it, signed by the issuer or, for the root, by itself; answers the PEM of both. */
async function issueCertificate(given) {
    const pair = await node_crypto_1.webcrypto.subtle.generateKey(Identity_1.keyKinds[given.kind], true, ["sign", "verify"]);
    const certificate = new pkijs_1.Certificate();
    certificate.version = 2;
    certificate.serialNumber = new asn1js.Integer({ valueHex: serialNumber() });
    certificate.subject = nameOf(given.subject);
    certificate.issuer = given.issuer?.certificate.subject ?? certificate.subject;
    const start = new Date(Date.now() - 24 * 3_600_000);
    start.setMilliseconds(0);
    certificate.notBefore = new pkijs_1.Time({ type: 0, value: start });
    certificate.notAfter = new pkijs_1.Time({ type: 0, value: new Date(start.getTime() + given.years * 365 * 24 * 3_600_000) });
    await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
    const ownHash = await certificate.getKeyHash("SHA-1");
    const issuerHash = given.issuer ? await given.issuer.certificate.getKeyHash("SHA-1") : ownHash;
    certificate.extensions = [...given.extensions, (0, extensions_1.subjectKeyIdentifier)(ownHash), (0, extensions_1.authorityKeyIdentifier)(issuerHash)];
    await certificate.sign(given.issuer?.signingKey ?? pair.privateKey, "SHA-384");
    const pkcs8 = await node_crypto_1.webcrypto.subtle.exportKey("pkcs8", pair.privateKey);
    return toPem("PRIVATE KEY", pkcs8) + toPem("CERTIFICATE", certificate.toSchema(true).toBER(false));
}
/** A positive number of 16 bytes, without a leading zero byte. */
function serialNumber() {
    const bytes = new Uint8Array((0, node_crypto_1.randomBytes)(16));
    bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
    return bytes.buffer;
}
/** The name with each part in a set of its own; built by hand, because the library would put all parts into one. */
function nameOf(subject) {
    const parts = Object.entries(subject).map(([part, value]) => {
        const printable = part === "country" || part === "serialNumber";
        const text = printable ? new asn1js.PrintableString({ value }) : new asn1js.Utf8String({ value });
        const type = new asn1js.ObjectIdentifier({ value: nameTypes[part] });
        return new asn1js.Set({ value: [new asn1js.Sequence({ value: [type, text] })] });
    });
    return pkijs_1.RelativeDistinguishedNames.fromBER(new asn1js.Sequence({ value: parts }).toBER(false));
}
function toPem(label, der) {
    const lines = Buffer.from(der)
        .toString("base64")
        .match(/.{1,64}/g) ?? [];
    return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
//# sourceMappingURL=issueCertificate.js.map