"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.startSandbox = startSandbox;
const fastify_1 = __importDefault(require("fastify"));
const node_path_1 = require("node:path");
const FaultBoard_1 = require("./FaultBoard");
const faultRoutes_1 = require("./faultRoutes");
const indexRoutes_1 = require("./indexRoutes");
const Mailbox_1 = require("./mailbox/Mailbox");
const mailboxRoutes_1 = require("./mailbox/mailboxRoutes");
const startMailServer_1 = require("./mailbox/startMailServer");
const CertificateAuthority_1 = require("./pki/CertificateAuthority");
const pkiRoutes_1 = require("./pki/pkiRoutes");
const mobileIdStandIn_1 = require("./signing/mobileIdStandIn");
const smartIdStandIn_1 = require("./signing/smartIdStandIn");
const SigningKey_1 = require("./signIn/SigningKey");
const signInStandIn_1 = require("./signIn/signInStandIn");
/** Starts every stand-in on one port and listens on localhost, both IPv4 and IPv6. */
async function startSandbox(settings) {
    const sandbox = { settings, faults: new FaultBoard_1.FaultBoard(), baseUrl: `http://localhost:${settings.port}` };
    const app = (0, fastify_1.default)({ logger: false, bodyLimit: 1_000_000, forceCloseConnections: true });
    addBodyParsers(app);
    const signingKey = await (0, SigningKey_1.openSigningKey)(settings.folder);
    await app.register((scope, _options, done) => {
        (0, signInStandIn_1.signInStandIn)(scope, sandbox, signingKey);
        done();
    }, { prefix: "/tara" });
    const authority = await CertificateAuthority_1.CertificateAuthority.open((0, node_path_1.join)(settings.folder, "pki"), () => `${sandbox.baseUrl}/ocsp`);
    (0, pkiRoutes_1.pkiRoutes)(app, sandbox, authority);
    await app.register((scope, _options, done) => {
        (0, mobileIdStandIn_1.mobileIdStandIn)(scope, sandbox, authority);
        done();
    });
    (0, smartIdStandIn_1.smartIdStandIn)(app, sandbox, authority);
    const mailbox = new Mailbox_1.Mailbox();
    (0, mailboxRoutes_1.mailboxRoutes)(app, mailbox);
    (0, faultRoutes_1.faultRoutes)(app, sandbox);
    (0, indexRoutes_1.indexRoutes)(app);
    await app.listen({ port: settings.port, host: "localhost" });
    sandbox.baseUrl = `http://localhost:${app.server.address().port}`;
    const mailServer = await (0, startMailServer_1.startMailServer)(settings.port === 0 ? 0 : settings.port + 15, mailbox, sandbox.faults);
    const close = async () => {
        await mailServer.close();
        await app.close();
    };
    return { baseUrl: sandbox.baseUrl, mailPort: mailServer.port, faults: sandbox.faults, authority, close };
}
function addBodyParsers(app) {
    app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) => {
        done(null, new URLSearchParams(body.toString()));
    });
    for (const type of ["application/ocsp-request", "application/timestamp-query"]) {
        app.addContentTypeParser(type, { parseAs: "buffer" }, (_request, body, done) => done(null, body));
    }
}
//# sourceMappingURL=startSandbox.js.map