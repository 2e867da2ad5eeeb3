import { randomBytes } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { ExpiringMap } from "../ExpiringMap";
import type { CertificateAuthority, SealUse } from "../pki/CertificateAuthority";
import type { Sandbox } from "../Sandbox";
import { signDigestSeal } from "../signing/signDigest";

const sha256 = "2.16.840.1.101.3.4.2.1";
const ecdsaWithSha256 = "1.2.840.10045.4.3.2";
const p256 = "1.2.840.10045.3.1.7";
const seconds = 3600;

/**
 * Stands in for a remote seal service: the Cloud Signature Consortium's API 2.0 with OAuth 2 client credentials, where
 * the token authorizes the credential (SCAL 1), as for an organisation's automatic seal. The keys never leave it.
 */
export function sealRoutes(app: FastifyInstance, { settings, faults }: Sandbox, authority: CertificateAuthority): void {
  const tokens = new ExpiringMap<true>();
  const isAuthorized = (request: FastifyRequest): boolean => {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
    return !faults.take("sealTokenExpired") && tokens.get(token) === true;
  };

  app.addHook("onRequest", async (request, reply) => {
    if (request.url.startsWith("/csc/v2/") && faults.take("sealDown")) return reply.code(503).send();
  });

  app.post<{ Body: unknown }>("/csc/v2/oauth2/token", (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const isKnown = form.get("client_id") === settings.clientId && form.get("client_secret") === "sandbox-secret";
    if (form.get("grant_type") !== "client_credentials")
      return reply.code(400).send({ error: "unsupported_grant_type" });
    if (!isKnown) return reply.code(400).send({ error: "invalid_client" });
    const token = randomBytes(24).toString("base64url");
    tokens.set(token, true, Date.now() + seconds * 1000);
    return reply.send({ access_token: token, token_type: "Bearer", expires_in: seconds });
  });

  app.post<{ Body: Asked | null }>("/csc/v2/credentials/info", async (request, reply) => {
    if (!isAuthorized(request)) return reply.code(401).send({ error: "invalid_token" });
    const use = useOf(request.body?.credentialID);
    if (!use) return reply.code(400).send(invalid("credentialID"));
    const { der } = await authority.sealIdentity(use);
    const chain = [der, authority.issuing.der].map((one) => one.toString("base64"));
    return reply.send({
      key: { status: "enabled", algo: [ecdsaWithSha256], len: 256, curve: p256 },
      cert: { status: "valid", certificates: request.body?.certificates === "chain" ? chain : chain.slice(0, 1) },
      auth: { mode: "oauth2code" },
      SCAL: "1",
      multisign: 1,
    });
  });

  app.post<{ Body: Asked | null }>("/csc/v2/signatures/signHash", async (request, reply) => {
    if (!isAuthorized(request)) return reply.code(401).send({ error: "invalid_token" });
    const { credentialID, hashes, hashAlgorithmOID, signAlgo } = request.body ?? {};
    const use = useOf(credentialID);
    if (!use) return reply.code(400).send(invalid("credentialID"));
    if (hashAlgorithmOID !== sha256) return reply.code(400).send(invalid("hashAlgorithmOID"));
    if (signAlgo !== ecdsaWithSha256) return reply.code(400).send(invalid("signAlgo"));
    const digests = (hashes ?? []).map((hash) => Buffer.from(hash, "base64"));
    if (digests.length !== 1 || digests.some(({ length }) => length !== 32))
      return reply.code(400).send(invalid("hashes"));
    const { key } = await authority.sealIdentity(use);
    const wrong = faults.take("sealWrongSignature");
    const signed = digests.map((digest) => signDigestSeal(key, wrong ? randomBytes(32) : digest));
    return reply.send({ signatures: signed.map((signature) => signature.toString("base64")) });
  });
}

interface Asked {
  readonly credentialID?: string;
  readonly certificates?: string;
  readonly hashes?: readonly string[];
  readonly hashAlgorithmOID?: string;
  readonly signAlgo?: string;
}

function useOf(credentialID: string | undefined): SealUse | undefined {
  return credentialID === "seal" || credentialID === "proof" ? credentialID : undefined;
}

const invalid = (parameter: string): object => ({
  error: "invalid_request",
  error_description: `Invalid parameter ${parameter}`,
});
