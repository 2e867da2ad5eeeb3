import type { FastifyInstance } from "fastify";
import type { Sandbox } from "../Sandbox";
import { answerOcsp } from "./answerOcsp";
import { answerTimestamp } from "./answerTimestamp";
import type { CertificateAuthority } from "./CertificateAuthority";

/** The authority's certificates, and POST /ocsp and POST /tsa. */
export function pkiRoutes(app: FastifyInstance, { faults }: Sandbox, authority: CertificateAuthority): void {
  app.get("/pki/root.pem", (_request, reply) => reply.type("application/x-pem-file").send(authority.root.pem));
  app.get("/pki/issuing.pem", (_request, reply) => reply.type("application/x-pem-file").send(authority.issuing.pem));
  app.post("/ocsp", async (request, reply) => {
    if (faults.take("ocspDown")) return reply.code(503).send();
    const kind = faults.takeOneOf(["ocspUnknown", "ocspRevoked"]);
    const forced = kind && (kind === "ocspRevoked" ? "revoked" : "unknown");
    const answer = await answerOcsp(bytesOf(request.body), authority, forced);
    return reply.type("application/ocsp-response").send(answer);
  });
  app.post("/tsa", async (request, reply) => {
    if (faults.take("tsaDown")) return reply.code(503).send();
    return reply.type("application/timestamp-reply").send(await answerTimestamp(bytesOf(request.body), authority));
  });
}

function bytesOf(body: unknown): Uint8Array {
  return Buffer.isBuffer(body) ? body : new Uint8Array();
}
