"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mobileIdStandIn = mobileIdStandIn;
const personas_1 = require("../personas");
const PendingSignatures_1 = require("./PendingSignatures");
const signDigest_1 = require("./signDigest");
const hashLengths = { SHA256: 32, SHA384: 48, SHA512: 64 };
const languages = ["EST", "ENG", "RUS", "LIT"];
/** Stands in for the Mobile-ID REST service (SK-EID/MID): the phone of a persona confirms by itself. */
function mobileIdStandIn(app, { faults }, authority) {
    const pending = new PendingSignatures_1.PendingSignatures();
    app.addHook("onRequest", async (_request, reply) => {
        if (faults.take("midDown"))
            await reply.code(503).send({ error: "Service unavailable" });
    });
    app.post("/mid-api/certificate", async (request, reply) => {
        const question = request.body ?? {};
        const wrong = checkClient(question);
        if (wrong)
            return reply.code(wrong.status).send({ error: wrong.error });
        const person = faults.take("midNotClient") ? undefined : clientOf(question);
        if (!person)
            return { result: "NOT_FOUND", time: new Date().toISOString() };
        const shown = faults.take("midWrongPerson") ? another(person) : person;
        const use = faults.take("midAuthenticationCertificate") ? "authentication" : "signing";
        const { der } = await authority.identityOf(shown, use);
        return { result: "OK", cert: der.toString("base64"), time: new Date().toISOString() };
    });
    app.post("/mid-api/signature", async (request, reply) => {
        const question = request.body ?? {};
        const wrong = checkClient(question) ?? checkHash(question);
        if (wrong)
            return reply.code(wrong.status).send({ error: wrong.error });
        const person = clientOf(question);
        if (!person)
            return { sessionID: pending.begin({ result: "NOT_MID_CLIENT" }) };
        const failure = faults.takeOneOf(["midCancelled", "midTimeout", "midNotClient"]);
        if (failure)
            return { sessionID: pending.begin({ result: failures[failure] }) };
        const signer = faults.take("midWrongSignature") ? another(person) : person;
        const { key, der } = await authority.identityOf(signer);
        const value = (0, signDigest_1.signDigestEc)(key, Buffer.from(question.hash ?? "", "base64")).toString("base64");
        const signature = { value, algorithm: `${question.hashType}WithECEncryption` };
        return { sessionID: pending.begin({ result: "OK", signature, cert: der.toString("base64") }) };
    });
    app.get("/mid-api/signature/session/:id", async (request, reply) => {
        const outcome = await pending.poll(request.params.id, (0, PendingSignatures_1.readTimeout)(request.query.timeoutMs));
        if (!outcome)
            return reply.code(404).send({ error: "SessionID not found" });
        return outcome === "running" ? { state: "RUNNING" } : { state: "COMPLETE", ...outcome };
    });
}
const failures = { midCancelled: "USER_CANCELLED", midTimeout: "TIMEOUT", midNotClient: "NOT_MID_CLIENT" };
function checkClient(question) {
    if (!question.relyingPartyUUID || !question.relyingPartyName)
        return { status: 401, error: "Failed to authorize user" };
    if (!/^\+37[02]\d{5,12}$/.test(question.phoneNumber ?? ""))
        return { status: 400, error: "phoneNumber must contain of + and numbers(8-30)" };
    if (!/^\d{11}$/.test(question.nationalIdentityNumber ?? "")) {
        return { status: 400, error: "nationalIdentityNumber must contain of 11 numbers" };
    }
    return undefined;
}
function checkHash(question) {
    const length = hashLengths[question.hashType ?? ""];
    if (!length)
        return { status: 400, error: "hashType must be one of SHA256, SHA384, SHA512" };
    if (Buffer.from(question.hash ?? "", "base64").length !== length)
        return { status: 400, error: "hash has a wrong length" };
    return languages.includes(question.language ?? "") ? undefined : { status: 400, error: "language is unknown" };
}
/** The persona of the code; nobody when the telephone is another persona's. */
function clientOf(question) {
    const person = (0, personas_1.personaByCode)(question.nationalIdentityNumber ?? "");
    const owner = personas_1.personas.find((persona) => persona.phoneNumber === question.phoneNumber);
    return owner && owner.sub !== person?.sub ? undefined : person;
}
function another(person) {
    return personas_1.personas.find((persona) => persona.sub !== person.sub) ?? person;
}
//# sourceMappingURL=mobileIdStandIn.js.map