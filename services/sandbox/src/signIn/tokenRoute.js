"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tokenRoute = tokenRoute;
const node_crypto_1 = require("node:crypto");
const issueIdToken_1 = require("./issueIdToken");
const issuerOf_1 = require("./issuerOf");
const readClientCredentials_1 = require("./readClientCredentials");
/** The token endpoint: exchanges a code once, within 30 s, for the client that asked for it. */
function tokenRoute(app, sandbox, key, codes) {
    app.post("/oidc/token", async (request, reply) => {
        void reply.header("cache-control", "no-store");
        const client = (0, readClientCredentials_1.readClientCredentials)(request.headers.authorization);
        if (!client || client.id !== sandbox.settings.clientId || !same(client.secret, sandbox.settings.clientSecret)) {
            return reply.code(401).header("www-authenticate", "Basic").send({ error: "invalid_client" });
        }
        const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
        if (form.get("grant_type") !== "authorization_code")
            return reply.code(400).send({ error: "unsupported_grant_type" });
        const issued = codes.take(form.get("code") ?? "");
        if (!issued || issued.request.redirectUri !== form.get("redirect_uri") || !isProven(issued.request, form)) {
            return reply.code(400).send({ error: "invalid_grant" });
        }
        const accessToken = (0, node_crypto_1.randomBytes)(32).toString("base64url");
        const idToken = await (0, issueIdToken_1.issueIdToken)({
            issuer: (0, issuerOf_1.issuerOf)(sandbox),
            ...issued,
            accessToken,
            key,
            faults: sandbox.faults,
            now: Date.now(),
        });
        const scope = issued.request.scopes.join(" ");
        return { access_token: accessToken, token_type: "bearer", expires_in: 40, id_token: idToken, scope };
    });
}
function isProven(request, form) {
    if (request.codeChallenge === undefined)
        return true;
    const verifier = form.get("code_verifier") ?? "";
    return (0, node_crypto_1.createHash)("sha256").update(verifier).digest("base64url") === request.codeChallenge;
}
function same(given, expected) {
    const hash = (text) => (0, node_crypto_1.createHash)("sha256").update(text).digest();
    return (0, node_crypto_1.timingSafeEqual)(hash(given), hash(expected));
}
//# sourceMappingURL=tokenRoute.js.map