import type { FastifyInstance, FastifyReply } from "fastify";
import { personaByCode } from "../personas";
import type { Sandbox } from "../Sandbox";
import { CompanyBook, type Company } from "./CompanyBook";

const path = "/r1/ee-dev/GOV/70006317/volitused/oraakel/delegates/:delegate/representees/mandates";
const client = /^[\w-]+\/(GOV|COM|NGO)\/\d{8}\/[\w-]+$/;

interface Change {
  personalCode?: unknown;
  registryCode?: unknown;
  mayRepresent?: unknown;
}

/**
 * Stands in for the state's register of mandates (Pääsuke) behind an X-Road security server: whom a person may represent
 * by the business register; and for the business register's open service, which names companies (autocomplete). POST /representation `{ personalCode, registryCode, mayRepresent }` changes it for a test.
 */
export function representationStandIn(app: FastifyInstance, { faults }: Sandbox): void {
  const book = new CompanyBook();

  app.get<{ Params: { delegate: string }; Querystring: { ns?: string } }>(path, async (request, reply) => {
    if (faults.take("businessRegisterDown")) return fault(reply, 500, "Server.ServerProxy.ServiceFailed", "No answer");
    const user = request.headers["x-road-userid"];
    if (!client.test(String(request.headers["x-road-client"] ?? "")))
      return fault(reply, 400, "Client.BadRequest", "Invalid value in X-Road-Client header");
    const { delegate } = request.params;
    if (!/^EE[1-8]\d{10}$/.test(delegate)) return problem(reply, 400, "Delegate identifier has a wrong form");
    if (user !== delegate) return problem(reply, 403, "X-Road-UserId is not the delegate");
    if (request.query.ns !== "BR_REPRIGHT") return problem(reply, 400, "Unknown namespace");
    return reply.header("x-road-id", request.headers["x-road-id"] ?? "").send(mandatesOf(book, delegate));
  });

  app.get<{ Querystring: { q?: string } }>("/est/api/autocomplete", async (request, reply) => {
    if (faults.take("businessRegisterDown")) return reply.code(503).send({ status: "ERROR" });
    const { q = "" } = request.query;
    const data = q.length < 2 ? [] : book.found(q).map(namedOf);
    return { status: "OK", data };
  });

  app.post<{ Body: Change | null }>("/representation", async (request, reply) => {
    const { personalCode, registryCode, mayRepresent } = request.body ?? {};
    if (typeof personalCode !== "string" || typeof registryCode !== "string" || typeof mayRepresent !== "boolean")
      return reply.code(400).send({ error: "Give personalCode, registryCode and mayRepresent." });
    if (mayRepresent) book.give(personalCode, registryCode);
    else book.take(personalCode, registryCode);
    return reply.code(204).send();
  });
}

const namedOf = ({ registryCode, legalName }: Company): object => ({
  company_id: Number(registryCode),
  reg_code: Number(registryCode),
  name: legalName,
  historical_names: [],
  status: "R",
});

function mandatesOf(book: CompanyBook, delegate: string): object[] {
  const persona = personaByCode(delegate.slice(2));
  const person = {
    type: "NATURAL_PERSON",
    firstName: persona?.givenName ?? "",
    surname: persona?.familyName ?? "",
    identifier: delegate,
  };
  return book.companiesOf(delegate.slice(2)).map(({ registryCode, legalName }) => ({
    representee: { type: "LEGAL_PERSON", legalName, identifier: `EE${registryCode}` },
    delegate: person,
    mandates: [{ role: "BR_REPRIGHT:SOLEREP", validityPeriod: { from: "2020-01-01" } }],
  }));
}

function fault(reply: FastifyReply, status: number, type: string, message: string): FastifyReply {
  return reply.code(status).header("x-road-error", type).send({ type, message, detail: "sandbox" });
}

function problem(reply: FastifyReply, status: number, title: string): FastifyReply {
  return reply.code(status).send({ type: "about:blank", title, href: "", translation: { et: title, en: title } });
}
