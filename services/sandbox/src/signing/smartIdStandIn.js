"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.smartIdStandIn = smartIdStandIn;
const node_crypto_1 = require("node:crypto");
const personas_1 = require("../personas");
const PendingSignatures_1 = require("./PendingSignatures");
const signDigest_1 = require("./signDigest");
const hashes = {
    "SHA-256": { hash: "sha256", length: 32 },
    "SHA-384": { hash: "sha384", length: 48 },
    "SHA-512": { hash: "sha512", length: 64 },
};
/** Stands in for the Smart-ID service, API 3.2, notification by document number; RSASSA-PSS, confirms by itself. */
function smartIdStandIn(app, { faults }, authority) {
    const pending = new PendingSignatures_1.PendingSignatures();
    app.post("/v3/signature/certificate/:document", async (request, reply) => {
        const person = clientOf(request.params.document);
        if (!isAuthorized(request.body))
            return reply.code(401).send({ status: 401, title: "Unauthorized" });
        if (!person)
            return reply.code(404).send({ status: 404, title: "Not Found" });
        const { der } = await authority.identityOf(person, "signing-rsa");
        return { state: "OK", cert: { value: der.toString("base64"), certificateLevel: "QUALIFIED" } };
    });
    app.post("/v3/signature/notification/document/:document", async (request, reply) => {
        const { document } = request.params;
        const person = clientOf(document);
        if (!isAuthorized(request.body))
            return reply.code(401).send({ status: 401, title: "Unauthorized" });
        if (!person)
            return reply.code(404).send({ status: 404, title: "Not Found" });
        const asked = readDigest(request.body);
        if (!asked)
            return reply.code(400).send({ status: 400, title: "Bad Request" });
        const vc = { type: "numeric4", value: String((0, node_crypto_1.randomInt)(10_000)).padStart(4, "0") };
        const failure = faults.takeOneOf(["smartIdCancelled", "smartIdTimeout"]);
        if (failure)
            return { sessionID: pending.begin({ result: { endResult: failures[failure] } }), vc };
        const { key, der } = await authority.identityOf(person, "signing-rsa");
        const value = (0, signDigest_1.signDigestPss)(key, asked.digest, asked.hash).toString("base64");
        const outcome = {
            result: { endResult: "OK", documentNumber: document },
            signatureProtocol: "RAW_DIGEST_SIGNATURE",
            signature: { value, flowType: "Notification", signatureAlgorithm: "rsassa-pss" },
            cert: { value: der.toString("base64"), certificateLevel: "QUALIFIED" },
        };
        return { sessionID: pending.begin(outcome), vc };
    });
    app.get("/v3/session/:id", async (request, reply) => {
        const outcome = await pending.poll(request.params.id, (0, PendingSignatures_1.readTimeout)(request.query.timeoutMs));
        if (!outcome)
            return reply.code(404).send({ status: 404, title: "Not Found" });
        return outcome === "running" ? { state: "RUNNING" } : { state: "COMPLETE", ...outcome };
    });
}
const failures = { smartIdCancelled: "USER_REFUSED", smartIdTimeout: "TIMEOUT" };
function isAuthorized(question) {
    return Boolean(question?.relyingPartyUUID && question.relyingPartyName);
}
/** The persona of a document number such as `PNOEE-37101010021-MOCK-Q`. */
function clientOf(document) {
    return (0, personas_1.personaByCode)(/^PNOEE-(\d{11})-MOCK-Q$/.exec(document)?.[1] ?? "");
}
function readDigest(question) {
    const parameters = question.signatureProtocolParameters;
    const known = hashes[parameters?.signatureAlgorithmParameters?.hashAlgorithm ?? ""];
    const digest = Buffer.from(parameters?.digest ?? "", "base64");
    const raw = question.signatureProtocol === "RAW_DIGEST_SIGNATURE" && parameters?.signatureAlgorithm === "rsassa-pss";
    return raw && known && digest.length === known.length ? { digest, hash: known.hash } : undefined;
}
//# sourceMappingURL=smartIdStandIn.js.map