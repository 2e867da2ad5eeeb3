import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { SignInFailed, type TaraIdentity } from "../../integrations/tara/TaraClient";
import { beginSignIn } from "../../people/beginSignIn";
import { closeSession } from "../../people/closeSession";
import { openSession } from "../../people/openSession";
import { personalCodeFault } from "../../people/personalCode";
import { portalPath, type PortalName } from "../../people/PortalName";
import { newToken } from "../../people/sessionToken";
import { sessionLimits } from "../../people/sessionLimits";
import type { StateIdentity } from "../../people/StateIdentity";
import { takeSignIn } from "../../people/takeSignIn";
import { system, type Locale } from "../../platform/Viewer";
import type { Register } from "../openRegister";
import { cookieNames, readCookie, writeCookie } from "./cookies";
import { isSameSite } from "./isSameSite";
import { refuse } from "./refuse";

const portals: readonly string[] = Object.keys(portalPath);
const locales: readonly string[] = ["et", "en", "ru"];

/** Sign-in at the state's service, the way back, and sign-out. */
export function authRoutes(app: FastifyInstance, register: Register): void {
  const { config, tara } = register;
  const names = cookieNames(config.publicUrl);

  app.get("/auth/login", async (request, reply) => {
    const asked = request.query as Record<string, string | undefined>;
    const portal = (portals.includes(asked["portal"] ?? "") ? asked["portal"] : "citizen") as PortalName;
    const locale = (locales.includes(asked["locale"] ?? "") ? asked["locale"] : "et") as Locale;
    const hint = config.demo && asked["as"] ? asked["as"] : null;
    try {
      const { url, transaction } = await tara.begin(locale, hint);
      const token = newToken();
      const facts = { ...transaction, token, portal, locale, returnPath: safePath(asked["return"], portal) };
      await register.performer(request.id)(system, beginSignIn, facts);
      writeCookie(reply, names.signIn, token, 1800, names.secure);
      return await reply.redirect(url, 302);
    } catch (error) {
      return failed(request, reply, portal, error);
    }
  });

  app.get("/auth/callback", async (request, reply) => {
    const token = readCookie(request, names.signIn);
    writeCookie(reply, names.signIn, "", 0, names.secure);
    const perform = register.performer(request.id);
    const signIn = token ? await perform(system, takeSignIn, { token }) : null;
    if (!signIn) return failed(request, reply, "citizen", new SignInFailed("refused"));
    try {
      const identity = await tara.finish(queryOf(request), signIn);
      const secret = newToken();
      const session = await perform(system, openSession, {
        identity: stateIdentity(identity),
        token: secret,
        previousToken: readCookie(request, names.session),
        portal: signIn.portal,
        locale: signIn.locale,
        userAgentSha256: hashed(request.headers["user-agent"]),
      });
      if (!session) throw new SignInFailed("refused");
      writeCookie(reply, names.session, secret, sessionLimits.whole / 1000, names.secure);
      return await reply.redirect(signIn.returnPath ?? portalPath[signIn.portal], 302);
    } catch (error) {
      return failed(request, reply, signIn.portal, error);
    }
  });

  app.post("/auth/logout", async (request, reply) => {
    if (!isSameSite(request, config.publicUrl)) return refuse(reply, 403, "FORBIDDEN");
    const token = readCookie(request, names.session);
    if (token) await register.performer(request.id)(system, closeSession, { token });
    writeCookie(reply, names.session, "", 0, names.secure);
    return reply.code(204).send();
  });

  /** Back to the portal, which explains; cancelling is no error. */
  async function failed(
    request: FastifyRequest,
    reply: FastifyReply,
    portal: PortalName,
    error: unknown,
  ): Promise<FastifyReply> {
    const why = error instanceof SignInFailed ? error.why : "refused";
    if (why !== "cancelled") request.log.warn({ why, cause: causeOf(error) }, "sign-in failed");
    return reply.redirect(`${portalPath[portal]}sign-in?outcome=${why}`, 302);
  }
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? `${cause.name}: ${cause.message}`.slice(0, 200) : "unknown";
}

function queryOf(request: FastifyRequest): string {
  const at = request.url.indexOf("?");
  return at < 0 ? "" : request.url.slice(at);
}

function hashed(value: string | undefined): string | null {
  return value ? createHash("sha256").update(value).digest("hex") : null;
}

/** A path within the portal one came from, so that nobody is sent elsewhere. */
function safePath(path: string | undefined, portal: PortalName): string | null {
  if (!path || path.length > 500 || !path.startsWith(portalPath[portal]) || /^\/[/\\]|[\r\n\\]/.test(path)) return null;
  return path;
}

function stateIdentity(identity: TaraIdentity): StateIdentity {
  const isCode = identity.country === "EE" && personalCodeFault(identity.identifier) === null;
  return { ...identity, personalCode: isCode ? identity.identifier : null };
}
