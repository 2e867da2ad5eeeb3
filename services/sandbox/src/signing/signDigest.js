"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.signDigestEc = signDigestEc;
exports.signDigestPss = signDigestPss;
const node_crypto_1 = require("node:crypto");
const nist_js_1 = require("@noble/curves/nist.js");
/** Signs a ready-made digest with a P-384 key, as a phone or a card does; answers r and s side by side (IEEE P1363). */
function signDigestEc(key, digest) {
    const scalar = key.export({ format: "jwk" }).d;
    if (!scalar)
        throw new Error("not an EC private key");
    const secret = new Uint8Array(Buffer.from(scalar, "base64url"));
    return Buffer.from(nist_js_1.p384.sign(new Uint8Array(digest), secret, { prehash: false, lowS: false }));
}
/** Signs a ready-made digest with an RSA key by RSASSA-PSS (RFC 8017 § 9.1.1), the salt as long as the digest. */
function signDigestPss(key, digest, hash) {
    const bits = key.asymmetricKeyDetails?.modulusLength;
    if (!bits)
        throw new Error("not an RSA private key");
    return (0, node_crypto_1.privateEncrypt)({ key, padding: node_crypto_1.constants.RSA_NO_PADDING }, encodePss(digest, hash, bits - 1));
}
function encodePss(digest, hash, bits) {
    const length = Math.ceil(bits / 8);
    const salt = (0, node_crypto_1.randomBytes)(digest.length);
    const seed = (0, node_crypto_1.createHash)(hash).update(Buffer.alloc(8)).update(digest).update(salt).digest();
    const padding = Buffer.alloc(length - salt.length - seed.length - 2);
    const block = Buffer.concat([padding, Buffer.from([1]), salt]);
    const mask = stretch(seed, block.length, hash);
    const masked = block.map((byte, at) => byte ^ (mask[at] ?? 0));
    masked[0] = (masked[0] ?? 0) & (0xff >> (8 * length - bits));
    return Buffer.concat([masked, seed, Buffer.from([0xbc])]);
}
/** MGF1 (RFC 8017 § B.2.1). */
function stretch(seed, length, hash) {
    const parts = [];
    for (let counter = 0; Buffer.concat(parts).length < length; counter += 1) {
        const number = Buffer.alloc(4);
        number.writeUInt32BE(counter);
        parts.push((0, node_crypto_1.createHash)(hash).update(seed).update(number).digest());
    }
    return Buffer.concat(parts).subarray(0, length);
}
//# sourceMappingURL=signDigest.js.map