import type { FastifyInstance } from "fastify";
import { renderPage } from "./renderPage";

/** The page that lists the stand-ins, and the sign of life. */
export function indexRoutes(app: FastifyInstance): void {
  const rows = [
    [
      "State sign-in (TARA)",
      "/tara/.well-known/openid-configuration",
      "OpenID Connect; pages in Estonian, English, Russian",
    ],
    ["Mailbox", "/mailbox", "letters sent by the register; also /mailbox.json; SMTP 15 ports above"],
    ["Mobile-ID", "/mid-api", "REST: certificate, signature, session; confirms by itself"],
    ["Smart-ID", "/v3", "REST 3.2: certificate, notification signature, session; confirms by itself"],
    ["Certificates", "/pki/root.pem", "test certification authority; also /pki/issuing.pem"],
    ["OCSP and time stamps", "/ocsp", "POST /ocsp (RFC 6960) and POST /tsa (RFC 3161)"],
    ["Remote seal", "/csc/v2", "Cloud Signature Consortium API 2: token, certificate, signHash; keys seal and proof"],
    ["Business register", "/r1", "whom a person may represent: X-Road REST; POST /representation changes it"],
    ["Business register, open service", "/est/api/autocomplete", "how the company of a registry code is called"],
    ["Object store", "/s3", "S3 REST, path style, signed requests (SigV4) and presigned addresses; kept in memory"],
    ["Bank", "/bank", "pays into an account and hands out its statement, ISO 20022 camt.053"],
    ["Faults", "/faults", "what the stand-ins are told to do wrong"],
  ];
  const list = rows.map(
    ([name, path, text]) => `<tr><th scope="row">${name}</th><td>${path}</td><td>${text}</td></tr>`,
  );
  const body =
    `<h1>Sandbox</h1><p>Stand-ins for the outside world, for development and tests. <a href="/mailbox">Open the mailbox</a> or <a href="/bank">the bank</a>.</p>` +
    `<section><table><caption>Stand-ins</caption><thead><tr><th scope="col">Name</th><th scope="col">Path</th>` +
    `<th scope="col">What</th></tr></thead><tbody>${list.join("")}</tbody></table></section>`;
  const page = renderPage({ lang: "en", title: "Sandbox of the register", body });
  app.get("/", (_request, reply) => reply.type("text/html; charset=utf-8").send(page));
  app.get("/livez", () => ({ status: "ok" }));
}
