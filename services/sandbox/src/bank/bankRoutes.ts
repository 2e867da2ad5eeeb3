import type { FastifyInstance } from "fastify";
import { escapeHtml, renderPage } from "../renderPage";
import { bankFaults, readBankOrder } from "./BankOrder";
import { statementXml } from "./statementXml";

const html = "text/html; charset=utf-8";

/** A stand-in bank: GET /bank is the form, POST /bank/statement pays and hands out the account's camt.053 file. */
export function bankRoutes(app: FastifyInstance): void {
  app.get("/bank", (_request, reply) => reply.type(html).send(bankPage()));
  app.post<{ Body: URLSearchParams }>("/bank/statement", (request, reply) => {
    try {
      const order = readBankOrder(request.body);
      const file = statementXml(order, new Date());
      return reply
        .type("application/xml; charset=utf-8")
        .header("content-disposition", `attachment; filename="valjavote-${Date.now()}.xml"`)
        .send(file);
    } catch (error) {
      const wrong = error instanceof Error ? error.message : "form";
      return reply
        .code(422)
        .type(html)
        .send(bankPage(`This cannot be paid: look at the field "${wrong}".`));
    }
  });
}

function bankPage(mistake?: string): string {
  const field = (name: string, label: string, hint: string) =>
    `<label>${label}<span class="hint"> ${hint}</span><input type="text" name="${name}" autocomplete="off"></label>`;
  const faults = bankFaults.map(
    (fault, place) =>
      `<label class="choice"><input type="radio" name="fault" value="${fault}"${place === 0 ? " checked" : ""}>${fault}</label>`,
  );
  const news = mistake ? `<section class="error" role="alert"><p>${escapeHtml(mistake)}</p></section>` : "";
  const body =
    `<nav aria-label="Sandbox"><a href="/">Sandbox</a></nav><h1>Bank</h1>${news}` +
    `<p>Pays into an account and hands out the account's statement (ISO 20022 camt.053), to be sent to the register.</p>` +
    `<form method="post" action="/bank/statement"><section>` +
    field("iban", "Account", "of the beneficiary") +
    field("reference", "Reference number", "as on the invoice") +
    field("amount", "Amount", "in euros, e.g. 14.88") +
    field("payer", "Payer", "may be left empty") +
    `</section><fieldset><legend>What goes wrong</legend>${faults.join("")}</fieldset>` +
    `<button class="main">Pay and download the statement</button></form>`;
  return renderPage({ lang: "en", title: "Bank – Sandbox", body });
}
