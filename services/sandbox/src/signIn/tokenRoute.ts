import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { ExpiringMap } from "../ExpiringMap";
import type { Sandbox } from "../Sandbox";
import { issueIdToken } from "./issueIdToken";
import { issuerOf } from "./issuerOf";
import { readClientCredentials } from "./readClientCredentials";
import type { SigningKey } from "./SigningKey";
import type { SignedIn, SignInRequest } from "./SignInRequest";

/** What an authorization code stands for, until it is exchanged once. */
export interface IssuedCode {
  request: SignInRequest;
  by: SignedIn;
}

/** The token endpoint: exchanges a code once, within 30 s, for the client that asked for it. */
export function tokenRoute(
  app: FastifyInstance,
  sandbox: Sandbox,
  key: SigningKey,
  codes: ExpiringMap<IssuedCode>,
): void {
  app.post("/oidc/token", async (request, reply) => {
    void reply.header("cache-control", "no-store");
    const client = readClientCredentials(request.headers.authorization);
    if (!client || client.id !== sandbox.settings.clientId || !same(client.secret, sandbox.settings.clientSecret)) {
      return reply.code(401).header("www-authenticate", "Basic").send({ error: "invalid_client" });
    }
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    if (form.get("grant_type") !== "authorization_code")
      return reply.code(400).send({ error: "unsupported_grant_type" });
    const issued = codes.take(form.get("code") ?? "");
    if (!issued || issued.request.redirectUri !== form.get("redirect_uri") || !isProven(issued.request, form)) {
      return reply.code(400).send({ error: "invalid_grant" });
    }
    const accessToken = randomBytes(32).toString("base64url");
    const idToken = await issueIdToken({
      issuer: issuerOf(sandbox),
      ...issued,
      accessToken,
      key,
      faults: sandbox.faults,
      now: Date.now(),
    });
    const scope = issued.request.scopes.join(" ");
    return { access_token: accessToken, token_type: "bearer", expires_in: 40, id_token: idToken, scope };
  });
}

function isProven(request: SignInRequest, form: URLSearchParams): boolean {
  if (request.codeChallenge === undefined) return true;
  const verifier = form.get("code_verifier") ?? "";
  return createHash("sha256").update(verifier).digest("base64url") === request.codeChallenge;
}

function same(given: string, expected: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
