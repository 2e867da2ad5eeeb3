"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keyKinds = void 0;
exports.readIdentity = readIdentity;
const node_crypto_1 = require("node:crypto");
const pkijs_1 = require("pkijs");
/** The kinds of key the sandbox makes. */
exports.keyKinds = {
    p256: { name: "ECDSA", namedCurve: "P-256" },
    p384: { name: "ECDSA", namedCurve: "P-384" },
    rsa3072: {
        name: "RSASSA-PKCS1-v1_5",
        modulusLength: 3072,
        publicExponent: new Uint8Array([1, 0, 1]),
        hash: "SHA-256",
    },
};
/** Reads an identity from its kept PEM text: private key and certificate. */
async function readIdentity(pem, kind) {
    const x509 = new node_crypto_1.X509Certificate(pem);
    const key = (0, node_crypto_1.createPrivateKey)(pem);
    const pkcs8 = key.export({ type: "pkcs8", format: "der" });
    const signingKey = await node_crypto_1.webcrypto.subtle.importKey("pkcs8", new Uint8Array(pkcs8), exports.keyKinds[kind], true, ["sign"]);
    return {
        certificate: pkijs_1.Certificate.fromBER(new Uint8Array(x509.raw)),
        der: x509.raw,
        pem: x509.toString(),
        key,
        signingKey,
    };
}
//# sourceMappingURL=Identity.js.map