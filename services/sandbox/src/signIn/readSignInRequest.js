"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readSignInRequest = readSignInRequest;
exports.readLocale = readLocale;
const signInMeans_1 = require("./signInMeans");
const knownScope = /^(openid|idcard|mid|smartid|eidas|eidasonly|email|phone|eidas:country:[a-z]{2})$/;
const pageLifetime = 30 * 60_000;
/** Checks an authorization request by the rules of the TARA specification, version 1.21. */
function readSignInRequest(query, settings, now) {
    const text = (name) => (typeof query[name] === "string" ? query[name] : undefined);
    const redirectUri = text("redirect_uri") ?? "";
    if (text("client_id") !== settings.clientId)
        return { kind: "untrusted", description: "Unknown client_id." };
    if (!isOwnAddress(redirectUri, settings.publicUrl)) {
        return { kind: "untrusted", description: `redirect_uri must be an address of ${settings.publicUrl}.` };
    }
    const state = text("state");
    const scopes = (text("scope") ?? "").split(" ").filter(Boolean);
    const level = text("acr_values") ?? "substantial";
    const challenge = text("code_challenge");
    const refuse = (error, description) => ({
        kind: "refused",
        redirectUri,
        error,
        description,
        state,
    });
    if (text("response_type") !== "code")
        return refuse("unsupported_response_type", "Only response_type=code is supported.");
    if (!state || state.length < 8) {
        return refuse("invalid_state", "The state is missing or does not have enough characters and is therefore too weak.");
    }
    if (!scopes.includes("openid"))
        return refuse("invalid_scope", "Required scope <openid> not provided.");
    if (!scopes.every((scope) => knownScope.test(scope))) {
        return refuse("invalid_scope", "The requested scope is invalid, unknown, or malformed.");
    }
    if (!(0, signInMeans_1.isLevel)(level))
        return refuse("invalid_request", "acr_values must be one of low, substantial, high.");
    if (challenge !== undefined && text("code_challenge_method") !== "S256") {
        return refuse("invalid_request", "code_challenge_method must be S256.");
    }
    const means = (0, signInMeans_1.allowedMeans)(scopes, level);
    if (means.length === 0)
        return refuse("invalid_request", "No means of sign-in meets the level asked for.");
    return {
        kind: "accepted",
        request: {
            clientId: settings.clientId,
            redirectUri,
            scopes,
            state,
            nonce: text("nonce"),
            codeChallenge: challenge,
            locale: readLocale(text("ui_locales")),
            level,
            means,
            expiresAt: now + pageLifetime,
        },
    };
}
/** The first language of the list that the sign-in speaks; Estonian otherwise. */
function readLocale(locales) {
    const known = (locales ?? "").split(" ").find((locale) => locale === "et" || locale === "en" || locale === "ru");
    return known ?? "et";
}
function isOwnAddress(address, origin) {
    if (!URL.canParse(address))
        return false;
    const url = new URL(address);
    return url.origin === origin && url.hash === "" && url.username === "";
}
//# sourceMappingURL=readSignInRequest.js.map