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
exports.basicConstraints = basicConstraints;
exports.keyUsage = keyUsage;
exports.extendedKeyUsage = extendedKeyUsage;
exports.ocspNoCheck = ocspNoCheck;
exports.subjectKeyIdentifier = subjectKeyIdentifier;
exports.authorityKeyIdentifier = authorityKeyIdentifier;
exports.qualifiedSigning = qualifiedSigning;
const asn1js = __importStar(require("asn1js"));
const pkijs_1 = require("pkijs");
const pkijs_2 = require("pkijs");
const oid = {
    basicConstraints: "2.5.29.19",
    keyUsage: "2.5.29.15",
    extendedKeyUsage: "2.5.29.37",
    subjectKey: "2.5.29.14",
    authorityKey: "2.5.29.35",
    policies: "2.5.29.32",
    infoAccess: "1.3.6.1.5.5.7.1.1",
    ocsp: "1.3.6.1.5.5.7.48.1",
    ocspNoCheck: "1.3.6.1.5.5.7.48.1.5",
    qcStatements: "1.3.6.1.5.5.7.1.3",
};
/** The bits of a key usage, counted from the left (RFC 5280 § 4.2.1.3). */
const keyUsageBits = { digitalSignature: 0, nonRepudiation: 1, keyAgreement: 4, keyCertSign: 5, cRLSign: 6 };
/** Whether the certificate belongs to an authority. */
function basicConstraints(authority) {
    const value = new pkijs_1.BasicConstraints({
        cA: authority !== false,
        ...(authority && authority.pathLength !== undefined ? { pathLenConstraint: authority.pathLength } : {}),
    });
    return extension(oid.basicConstraints, true, value.toSchema());
}
/** What the key may be used for. */
function keyUsage(...usages) {
    const byte = usages.reduce((bits, usage) => bits | (0x80 >> keyUsageBits[usage]), 0);
    const unusedBits = Math.log2(byte & -byte);
    const value = new asn1js.BitString({ valueHex: new Uint8Array([byte]).buffer, unusedBits });
    return extension(oid.keyUsage, true, value);
}
/** The one purpose of a key that serves others: OCSP answers or time stamps. */
function extendedKeyUsage(purpose) {
    const purposes = { ocspSigning: "1.3.6.1.5.5.7.3.9", timeStamping: "1.3.6.1.5.5.7.3.8" };
    return extension(oid.extendedKeyUsage, true, new pkijs_1.ExtKeyUsage({ keyPurposes: [purposes[purpose]] }).toSchema());
}
/** That nobody need ask whether the responder's own certificate is revoked. */
function ocspNoCheck() {
    return extension(oid.ocspNoCheck, false, new asn1js.Null());
}
/** The hash that names the certificate's own key. */
function subjectKeyIdentifier(keyHash) {
    return extension(oid.subjectKey, false, new asn1js.OctetString({ valueHex: keyHash }));
}
/** The hash that names the issuer's key. */
function authorityKeyIdentifier(keyHash) {
    const value = new pkijs_2.AuthorityKeyIdentifier({ keyIdentifier: new asn1js.OctetString({ valueHex: keyHash }) });
    return extension(oid.authorityKey, false, value.toSchema());
}
/** What a qualified signing certificate of a person says: QCP-n-qscd, its statements and where to ask for its state. */
function qualifiedSigning(ocspUrl) {
    const policy = new pkijs_2.PolicyInformation({ policyIdentifier: "0.4.0.194112.1.2" });
    const location = new pkijs_2.GeneralName({ type: 6, value: ocspUrl });
    const access = new pkijs_1.AccessDescription({ accessMethod: oid.ocsp, accessLocation: location });
    const statement = (id) => new asn1js.Sequence({ value: [new asn1js.ObjectIdentifier({ value: id })] });
    const statements = new asn1js.Sequence({ value: [statement("0.4.0.1862.1.1"), statement("0.4.0.1862.1.4")] });
    return [
        extension(oid.policies, false, new pkijs_1.CertificatePolicies({ certificatePolicies: [policy] }).toSchema()),
        extension(oid.qcStatements, false, statements),
        extension(oid.infoAccess, false, new pkijs_2.InfoAccess({ accessDescriptions: [access] }).toSchema()),
    ];
}
function extension(extnID, critical, value) {
    return new pkijs_1.Extension({ extnID, critical, extnValue: value.toBER(false) });
}
//# sourceMappingURL=extensions.js.map