"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.discoveryDocument = discoveryDocument;
/** What TARA says of itself at `/.well-known/openid-configuration`. */
function discoveryDocument(issuer) {
    return {
        issuer,
        authorization_endpoint: `${issuer}/oidc/authorize`,
        token_endpoint: `${issuer}/oidc/token`,
        jwks_uri: `${issuer}/oidc/jwks`,
        response_types_supported: ["code"],
        grant_types_supported: ["authorization_code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
        scopes_supported: ["openid", "idcard", "mid", "smartid", "eidas", "eidasonly", "email", "phone"],
        acr_values_supported: ["low", "substantial", "high"],
        ui_locales_supported: ["et", "en", "ru"],
        token_endpoint_auth_methods_supported: ["client_secret_basic"],
        claims_supported: ["sub", "profile_attributes", "amr", "acr"],
    };
}
//# sourceMappingURL=discoveryDocument.js.map