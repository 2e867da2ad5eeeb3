"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pkiRoutes = pkiRoutes;
const answerOcsp_1 = require("./answerOcsp");
const answerTimestamp_1 = require("./answerTimestamp");
/** The authority's certificates, and POST /ocsp and POST /tsa. */
function pkiRoutes(app, { faults }, authority) {
    app.get("/pki/root.pem", (_request, reply) => reply.type("application/x-pem-file").send(authority.root.pem));
    app.get("/pki/issuing.pem", (_request, reply) => reply.type("application/x-pem-file").send(authority.issuing.pem));
    app.post("/ocsp", async (request, reply) => {
        if (faults.take("ocspDown"))
            return reply.code(503).send();
        const forgetful = faults.take("ocspUnknown");
        const answer = await (0, answerOcsp_1.answerOcsp)(bytesOf(request.body), authority, forgetful);
        return reply.type("application/ocsp-response").send(answer);
    });
    app.post("/tsa", async (request, reply) => {
        if (faults.take("tsaDown"))
            return reply.code(503).send();
        return reply.type("application/timestamp-reply").send(await (0, answerTimestamp_1.answerTimestamp)(bytesOf(request.body), authority));
    });
}
function bytesOf(body) {
    return Buffer.isBuffer(body) ? body : new Uint8Array();
}
//# sourceMappingURL=pkiRoutes.js.map