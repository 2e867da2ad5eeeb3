"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mailboxRoutes = mailboxRoutes;
const renderPage_1 = require("../renderPage");
/** Shows the mailbox: GET /mailbox, /mailbox/:id, /mailbox.json?to=address; DELETE /mailbox.json empties it. */
function mailboxRoutes(app, mailbox) {
    app.get("/mailbox.json", (request) => mailbox.list(request.query.to));
    app.delete("/mailbox.json", async (_request, reply) => {
        mailbox.clear();
        return reply.code(204).send();
    });
    app.get("/mailbox", (_request, reply) => reply.type("text/html; charset=utf-8").send(listPage(mailbox.list())));
    app.get("/mailbox/:id", (request, reply) => {
        const mail = mailbox.find(Number(request.params.id));
        const page = mail ? mailPage(mail) : goneAway();
        return reply
            .code(mail ? 200 : 404)
            .header("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
            .type("text/html; charset=utf-8")
            .send(page);
    });
}
function listPage(mails) {
    const rows = mails.map((mail) => `<tr><td>${clock(mail)}</td><td>${(0, renderPage_1.escapeHtml)(mail.to.join(", "))}</td>` +
        `<td><a href="/mailbox/${mail.id}">${(0, renderPage_1.escapeHtml)(mail.subject || "(no subject)")}</a></td></tr>`);
    const table = `<table><caption>Newest first</caption><thead><tr><th scope="col">Time</th><th scope="col">To</th>` +
        `<th scope="col">Subject</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
    const content = mails.length > 0 ? table : `<p>No mail has arrived since the sandbox was started.</p>`;
    const body = `<nav aria-label="Sandbox"><a href="/">Sandbox</a></nav><h1>Mailbox</h1><section>${content}</section>`;
    return (0, renderPage_1.renderPage)({ lang: "en", title: "Mailbox – Sandbox", body });
}
function mailPage(mail) {
    const fact = (name, text) => `<tr><th scope="row">${name}</th><td>${(0, renderPage_1.escapeHtml)(text)}</td></tr>`;
    const attachments = mail.attachments.length > 0 ? fact("Attachments", mail.attachments.join(", ")) : "";
    const facts = fact("From", mail.from) + fact("To", mail.to.join(", ")) + fact("Received", mail.receivedAt) + attachments;
    const body = `<nav aria-label="Sandbox"><a href="/mailbox">Mailbox</a></nav><h1>${(0, renderPage_1.escapeHtml)(mail.subject || "(no subject)")}</h1>` +
        `<section><table><caption>Envelope</caption><tbody>${facts}</tbody></table></section>` +
        `<article aria-label="Text"><pre>${withLinks(mail.text)}</pre></article>`;
    return (0, renderPage_1.renderPage)({ lang: "en", title: `${mail.subject} – Mailbox`, body });
}
function goneAway() {
    const body = `<h1>No such mail</h1><p><a href="/mailbox">Back to the mailbox</a></p>`;
    return (0, renderPage_1.renderPage)({ lang: "en", title: "No such mail – Mailbox", body });
}
function withLinks(text) {
    return text
        .split(/(https?:\/\/[^\s<>"']+)/)
        .map((part, at) => (at % 2 === 1 ? `<a href="${(0, renderPage_1.escapeHtml)(part)}">${(0, renderPage_1.escapeHtml)(part)}</a>` : (0, renderPage_1.escapeHtml)(part)))
        .join("");
}
function clock(mail) {
    return mail.receivedAt.slice(0, 19).replace("T", " ");
}
//# sourceMappingURL=mailboxRoutes.js.map