import type { FastifyInstance } from "fastify";
import { findProofKeys, findRevocations } from "../../certificates/findPublishedProofs";
import type { Register } from "../openRegister";
import { refuse } from "./refuse";

/**
 * GET /.well-known/jwks.json and /.well-known/revocations.jwt: all that somebody without a network needs to have fetched to
 * check a printed code. For everyone, from any site; no personal data in either.
 */
export function wellKnownRoutes(app: FastifyInstance, register: Register): void {
  app.get("/.well-known/jwks.json", { logLevel: "warn" }, async (_request, reply) =>
    reply
      .type("application/jwk-set+json")
      .header("access-control-allow-origin", "*")
      .header("cache-control", "public, max-age=60")
      .send(JSON.stringify({ keys: await findProofKeys(register.reader()) })),
  );

  app.get("/.well-known/revocations.jwt", { logLevel: "warn" }, async (_request, reply) => {
    const token = await findRevocations(register.reader());
    if (token === null) return refuse(reply.header("cache-control", "no-store"), 404, "NOT_FOUND");
    return reply
      .type("application/jwt")
      .header("access-control-allow-origin", "*")
      .header("cache-control", "public, max-age=60")
      .send(token);
  });
}
