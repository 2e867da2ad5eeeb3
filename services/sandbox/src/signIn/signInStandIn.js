"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.signInStandIn = signInStandIn;
const node_crypto_1 = require("node:crypto");
const ExpiringMap_1 = require("../ExpiringMap");
const discoveryDocument_1 = require("./discoveryDocument");
const issuerOf_1 = require("./issuerOf");
const readSignInForm_1 = require("./readSignInForm");
const readSignInRequest_1 = require("./readSignInRequest");
const renderSignInPage_1 = require("./renderSignInPage");
const signInTexts_1 = require("./signInTexts");
const tokenRoute_1 = require("./tokenRoute");
const codeLifetime = 30_000;
/** Stands in for TARA, the state's sign-in: OpenID Connect, authorization code flow, specification 1.21; served under /tara. */
function signInStandIn(app, sandbox, key) {
    const requests = new ExpiringMap_1.ExpiringMap();
    const codes = new ExpiringMap_1.ExpiringMap();
    app.addHook("onRequest", async (_request, reply) => {
        if (sandbox.faults.take("down"))
            await reply.code(503).send({ error: "temporarily_unavailable" });
    });
    app.get("/.well-known/openid-configuration", () => (0, discoveryDocument_1.discoveryDocument)((0, issuerOf_1.issuerOf)(sandbox)));
    app.get("/oidc/.well-known/openid-configuration", () => (0, discoveryDocument_1.discoveryDocument)((0, issuerOf_1.issuerOf)(sandbox)));
    app.get("/oidc/jwks", () => ({ keys: [key.publicJwk] }));
    (0, tokenRoute_1.tokenRoute)(app, sandbox, key, codes);
    app.get("/oidc/authorize", (request, reply) => {
        const read = (0, readSignInRequest_1.readSignInRequest)(request.query, sandbox.settings, Date.now());
        if (read.kind === "untrusted") {
            return reply.code(400).send({ error: "invalid_request", error_description: read.description });
        }
        if (read.kind === "refused") {
            const { error, description, state } = read;
            return sendBack(reply, read.redirectUri, { error, error_description: description, state });
        }
        const hinted = sandbox.settings.quickSignIn && (0, readSignInForm_1.readLoginHint)(request.query["login_hint"], read.request.means);
        if (hinted)
            return finish(reply, codes, read.request, hinted);
        const id = (0, node_crypto_1.randomUUID)();
        requests.set(id, read.request, read.request.expiresAt);
        return reply.redirect(`/tara/oidc/sign-in/${id}`);
    });
    app.get("/oidc/sign-in/:id", (request, reply) => {
        const asked = requests.get(request.params.id);
        if (!asked)
            return sendGone(reply, sandbox);
        if (request.query.lang)
            asked.locale = (0, readSignInRequest_1.readLocale)(request.query.lang);
        const path = `/tara/oidc/sign-in/${request.params.id}`;
        return sendHtml(reply, sandbox, (0, renderSignInPage_1.renderSignInPage)({ path, locale: asked.locale, means: asked.means }));
    });
    app.post("/oidc/sign-in/:id", (request, reply) => {
        const asked = requests.get(request.params.id);
        if (!asked)
            return sendGone(reply, sandbox);
        const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
        const read = (0, readSignInForm_1.readSignInForm)(form, asked.means);
        if (read.kind === "wrong") {
            const page = {
                path: `/tara/oidc/sign-in/${request.params.id}`,
                locale: asked.locale,
                means: asked.means,
                typed: {
                    code: form.get("code") ?? "",
                    givenName: form.get("givenName") ?? "",
                    familyName: form.get("familyName") ?? "",
                },
                error: signInTexts_1.signInTexts[asked.locale][read.problem],
            };
            return sendHtml(reply.code(422), sandbox, (0, renderSignInPage_1.renderSignInPage)(page));
        }
        requests.delete(request.params.id);
        if (read.kind === "signedIn")
            return finish(reply, codes, asked, read.by);
        const description = "User canceled the authentication process.";
        return sendBack(reply, asked.redirectUri, {
            error: "user_cancel",
            error_description: description,
            state: asked.state,
        });
    });
}
function finish(reply, codes, request, by) {
    const code = (0, node_crypto_1.randomBytes)(24).toString("base64url");
    codes.set(code, { request, by }, Date.now() + codeLifetime);
    return sendBack(reply, request.redirectUri, { code, scope: request.scopes.join(" "), state: request.state });
}
function sendBack(reply, redirectUri, parameters) {
    const address = new URL(redirectUri);
    for (const [name, value] of Object.entries(parameters))
        if (value !== undefined)
            address.searchParams.set(name, value);
    return reply.header("cache-control", "no-store").redirect(address.href);
}
function sendGone(reply, sandbox) {
    return sendHtml(reply.code(410), sandbox, (0, renderSignInPage_1.renderSignInGone)("et", sandbox.settings.publicUrl));
}
function sendHtml(reply, sandbox, html) {
    const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self' ${sandbox.settings.publicUrl}`;
    return reply
        .header("content-security-policy", `${policy}; base-uri 'none'; frame-ancestors 'none'`)
        .header("cache-control", "no-store")
        .header("referrer-policy", "no-referrer")
        .type("text/html; charset=utf-8")
        .send(html);
}
//# sourceMappingURL=signInStandIn.js.map