"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startMailServer = startMailServer;
const mailparser_1 = require("mailparser");
const smtp_server_1 = require("smtp-server");
/** Starts an SMTP server on localhost that puts every mail into the mailbox; port 0 takes any free one. */
async function startMailServer(port, mailbox, faults) {
    const first = makeServer(mailbox, faults);
    const taken = await listen(first, port, "127.0.0.1");
    const second = makeServer(mailbox, faults);
    const both = await listen(second, taken, "::1").then(() => [first, second], () => [first]);
    return { port: taken, close: async () => void (await Promise.all(both.map(close))) };
}
function makeServer(mailbox, faults) {
    return new smtp_server_1.SMTPServer({
        authOptional: true,
        disabledCommands: ["AUTH", "STARTTLS"],
        disableReverseLookup: true,
        logger: false,
        size: 20_000_000,
        closeTimeout: 500,
        onMailFrom(_address, _session, done) {
            done(faults.take("mailRefused") ? refusal() : null);
        },
        onData(stream, session, done) {
            const { mailFrom, rcptTo } = session.envelope;
            const from = mailFrom ? mailFrom.address : "";
            (0, mailparser_1.simpleParser)(stream).then((mail) => {
                mailbox.receive(mail, from, rcptTo.map((recipient) => recipient.address));
                done();
            }, (error) => done(error));
        },
    });
}
function refusal() {
    return Object.assign(new Error("The mailbox is busy, try again later"), { responseCode: 451 });
}
function listen(server, port, host) {
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
            server.off("error", reject);
            server.on("error", () => undefined); // a client that breaks off is its own trouble
            resolve(server.server.address().port);
        });
    });
}
function close(server) {
    return new Promise((resolve) => server.close(() => resolve()));
}
//# sourceMappingURL=startMailServer.js.map