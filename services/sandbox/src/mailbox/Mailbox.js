"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Mailbox = void 0;
const kept = 500;
/** The mails that have arrived since the start, newest first; only the last 500 are kept. */
class Mailbox {
    constructor() {
        this.mails = [];
        this.count = 0;
    }
    /** Keeps a mail for those it was handed over to. */
    receive(mail, from, to) {
        this.count += 1;
        const received = {
            id: this.count,
            receivedAt: new Date().toISOString(),
            from,
            to,
            subject: mail.subject ?? "",
            text: mail.text ?? "",
            headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(":") + 1).trim()])),
            attachments: mail.attachments.map(({ filename }, at) => filename ?? `attachment ${at + 1}`),
        };
        this.mails = [received, ...this.mails].slice(0, kept);
    }
    /** The mails, newest first; with an address, only those sent to it. */
    list(to) {
        return to
            ? this.mails.filter((mail) => mail.to.some((address) => address.toLowerCase() === to.toLowerCase()))
            : this.mails;
    }
    find(id) {
        return this.mails.find((mail) => mail.id === id);
    }
    clear() {
        this.mails = [];
    }
}
exports.Mailbox = Mailbox;
//# sourceMappingURL=Mailbox.js.map