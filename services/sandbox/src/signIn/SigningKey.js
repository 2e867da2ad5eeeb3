"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openSigningKey = openSigningKey;
const node_path_1 = require("node:path");
const jose_1 = require("jose");
const readStored_1 = require("../readStored");
/** Opens the kept key, or makes one: a restart keeps the `kid`, or clients would refuse tokens for a minute. */
async function openSigningKey(folder) {
    const stored = await (0, readStored_1.readStored)((0, node_path_1.join)(folder, "sign-in-key.json"), async () => {
        const { privateKey } = await (0, jose_1.generateKeyPair)("RS256", { extractable: true });
        return JSON.stringify(await (0, jose_1.exportJWK)(privateKey));
    });
    const jwk = JSON.parse(stored);
    const privateKey = (await (0, jose_1.importJWK)(jwk, "RS256"));
    const publicPart = { kty: "RSA", n: jwk.n ?? "", e: jwk.e ?? "" };
    const kid = await (0, jose_1.calculateJwkThumbprint)(publicPart);
    return { kid, privateKey, publicJwk: { ...publicPart, kid, use: "sig", alg: "RS256" } };
}
//# sourceMappingURL=SigningKey.js.map