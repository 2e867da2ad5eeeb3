"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readClientCredentials = readClientCredentials;
/** The id and secret of `client_secret_basic`: each form-urlencoded before base64 (RFC 6749 § 2.3.1). */
function readClientCredentials(authorization) {
    const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization ?? "")?.[1];
    if (!encoded)
        return undefined;
    const [id, secret, ...rest] = Buffer.from(encoded, "base64").toString("utf8").split(":");
    if (id === undefined || secret === undefined || rest.length > 0)
        return undefined;
    try {
        return { id: formDecode(id), secret: formDecode(secret) };
    }
    catch {
        return undefined;
    }
}
function formDecode(text) {
    return decodeURIComponent(text.replace(/\+/g, " "));
}
//# sourceMappingURL=readClientCredentials.js.map