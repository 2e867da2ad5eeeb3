"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.issueIdToken = issueIdToken;
const node_crypto_1 = require("node:crypto");
const jose_1 = require("jose");
const personas_1 = require("../personas");
const personalCode_1 = require("../personalCode");
const signInMeans_1 = require("./signInMeans");
const lifetimeSeconds = 40;
/** The ID token of a finished sign-in, as TARA makes it, spoilt by whichever faults are switched on. */
async function issueIdToken(given) {
    const claims = idTokenClaims(given);
    if (given.faults.take("algNone"))
        return `${encode({ alg: "none", typ: "JWT" })}.${encode(claims)}.`;
    const wrongKey = given.faults.take("wrongKey") ? (await (0, jose_1.generateKeyPair)("RS256")).privateKey : undefined;
    return new jose_1.SignJWT(claims)
        .setProtectedHeader({ alg: "RS256", kid: given.key.kid, typ: "JWT" })
        .sign(wrongKey ?? given.key.privateKey);
}
function idTokenClaims(given) {
    const { request, by, faults } = given;
    const issuedAt = Math.floor(given.now / 1000) - (faults.take("expired") ? 3600 : 0);
    const acr = faults.take("acrLow") ? "low" : signInMeans_1.signInMeans[by.means].acr;
    const nonce = faults.take("wrongNonce") ? "another-nonce" : request.nonce;
    return {
        jti: (0, node_crypto_1.randomUUID)(),
        iss: faults.take("wrongIss") ? "https://tara.ria.ee" : given.issuer,
        aud: [faults.take("wrongAud") ? "another-client" : request.clientId],
        exp: issuedAt + lifetimeSeconds,
        iat: issuedAt,
        nbf: issuedAt,
        sub: by.sub,
        profile_attributes: profile(by),
        amr: [signInMeans_1.signInMeans[by.means].amr],
        state: request.state,
        at_hash: (0, node_crypto_1.createHash)("sha256").update(given.accessToken).digest().subarray(0, 16).toString("base64"),
        ...(faults.take("acrMissing") ? {} : { acr }),
        ...(nonce === undefined || faults.take("noNonce") ? {} : { nonce }),
        ...contact(request, by),
    };
}
function profile(by) {
    const born = by.sub.startsWith("EE") ? (0, personalCode_1.birthDate)(by.sub.slice(2)) : "1993-04-14";
    return { date_of_birth: born ?? "", given_name: by.givenName, family_name: by.familyName };
}
function contact(request, by) {
    const code = by.sub.slice(2);
    if (by.means === "idcard" && request.scopes.includes("email"))
        return { email: `${code}@eesti.ee`, email_verified: false };
    if (by.means === "mid" && request.scopes.includes("phone")) {
        return { phone_number: (0, personas_1.personaByCode)(code)?.phoneNumber ?? "+37200000000", phone_number_verified: true };
    }
    return {};
}
function encode(part) {
    return Buffer.from(JSON.stringify(part)).toString("base64url");
}
//# sourceMappingURL=issueIdToken.js.map