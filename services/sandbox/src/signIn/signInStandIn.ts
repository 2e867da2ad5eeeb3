import { randomBytes, randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Sandbox } from "../Sandbox";
import { ExpiringMap } from "../ExpiringMap";
import { discoveryDocument } from "./discoveryDocument";
import { issuerOf } from "./issuerOf";
import { readLoginHint, readSignInForm } from "./readSignInForm";
import { readLocale, readSignInRequest } from "./readSignInRequest";
import { renderSignInGone, renderSignInPage } from "./renderSignInPage";
import type { SigningKey } from "./SigningKey";
import type { SignedIn, SignInRequest } from "./SignInRequest";
import { signInTexts } from "./signInTexts";
import { tokenRoute, type IssuedCode } from "./tokenRoute";

const codeLifetime = 30_000;

/** Stands in for TARA, the state's sign-in: OpenID Connect, authorization code flow, specification 1.21; served under /tara. */
export function signInStandIn(app: FastifyInstance, sandbox: Sandbox, key: SigningKey): void {
  const requests = new ExpiringMap<SignInRequest>();
  const codes = new ExpiringMap<IssuedCode>();

  app.addHook("onRequest", async (_request, reply) => {
    if (sandbox.faults.take("down")) await reply.code(503).send({ error: "temporarily_unavailable" });
  });
  app.get("/.well-known/openid-configuration", () => discoveryDocument(issuerOf(sandbox)));
  app.get("/oidc/.well-known/openid-configuration", () => discoveryDocument(issuerOf(sandbox)));
  app.get("/oidc/jwks", () => ({ keys: [key.publicJwk] }));
  tokenRoute(app, sandbox, key, codes);

  app.get<{ Querystring: Record<string, unknown> }>("/oidc/authorize", (request, reply) => {
    const read = readSignInRequest(request.query, sandbox.settings, Date.now());
    if (read.kind === "untrusted") {
      return reply.code(400).send({ error: "invalid_request", error_description: read.description });
    }
    if (read.kind === "refused") {
      const { error, description, state } = read;
      return sendBack(reply, read.redirectUri, { error, error_description: description, state });
    }
    const hinted = sandbox.settings.quickSignIn && readLoginHint(request.query["login_hint"], read.request.means);
    if (hinted) return finish(reply, codes, read.request, hinted);
    const id = randomUUID();
    requests.set(id, read.request, read.request.expiresAt);
    return reply.redirect(`/tara/oidc/sign-in/${id}`);
  });

  app.get<{ Params: { id: string }; Querystring: { lang?: string } }>("/oidc/sign-in/:id", (request, reply) => {
    const asked = requests.get(request.params.id);
    if (!asked) return sendGone(reply, sandbox);
    if (request.query.lang) asked.locale = readLocale(request.query.lang);
    const path = `/tara/oidc/sign-in/${request.params.id}`;
    return sendHtml(reply, sandbox, renderSignInPage({ path, locale: asked.locale, means: asked.means }));
  });

  app.post<{ Params: { id: string }; Body: unknown }>("/oidc/sign-in/:id", (request, reply) => {
    const asked = requests.get(request.params.id);
    if (!asked) return sendGone(reply, sandbox);
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const read = readSignInForm(form, asked.means);
    if (read.kind === "wrong") {
      const page = {
        path: `/tara/oidc/sign-in/${request.params.id}`,
        locale: asked.locale,
        means: asked.means,
        typed: {
          code: form.get("code") ?? "",
          givenName: form.get("givenName") ?? "",
          familyName: form.get("familyName") ?? "",
        },
        error: signInTexts[asked.locale][read.problem],
      };
      return sendHtml(reply.code(422), sandbox, renderSignInPage(page));
    }
    requests.delete(request.params.id);
    if (read.kind === "signedIn") return finish(reply, codes, asked, read.by);
    const description = "User canceled the authentication process.";
    return sendBack(reply, asked.redirectUri, {
      error: "user_cancel",
      error_description: description,
      state: asked.state,
    });
  });
}

function finish(
  reply: FastifyReply,
  codes: ExpiringMap<IssuedCode>,
  request: SignInRequest,
  by: SignedIn,
): FastifyReply {
  const code = randomBytes(24).toString("base64url");
  codes.set(code, { request, by }, Date.now() + codeLifetime);
  return sendBack(reply, request.redirectUri, { code, scope: request.scopes.join(" "), state: request.state });
}

function sendBack(
  reply: FastifyReply,
  redirectUri: string,
  parameters: Record<string, string | undefined>,
): FastifyReply {
  const address = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined) address.searchParams.set(name, value);
  return reply.header("cache-control", "no-store").redirect(address.href);
}

function sendGone(reply: FastifyReply, sandbox: Sandbox): FastifyReply {
  return sendHtml(reply.code(410), sandbox, renderSignInGone("et", sandbox.settings.publicUrl));
}

function sendHtml(reply: FastifyReply, sandbox: Sandbox, html: string): FastifyReply {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self' ${sandbox.settings.publicUrl}`;
  return reply
    .header("content-security-policy", `${policy}; base-uri 'none'; frame-ancestors 'none'`)
    .header("cache-control", "no-store")
    .header("referrer-policy", "no-referrer")
    .type("text/html; charset=utf-8")
    .send(html);
}
