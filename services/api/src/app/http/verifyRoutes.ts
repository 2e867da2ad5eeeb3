import type { FastifyInstance } from "fastify";
import type { MissLimiter } from "../../register/missLimiter";
import { verify } from "../../register/verify";
import { verifyJson, verifyPage, type VerifyPageFacts } from "../../register/verifyPage";
import { verifyStyles } from "../../register/verifyStyles";
import { tallinnDay } from "../../platform/tallinnDay";
import type { Register } from "../openRegister";
import { pageLocale } from "./pageLocale";
import { refuse } from "./refuse";

/** More than anybody types for twelve letters. */
const longestCode = 40;

/** GET /verify asks for a code; GET /verify/<code>: one certificate's truth without sign-in and without JavaScript; JSON for machines. */
export function verifyRoutes(app: FastifyInstance, register: Register, misses: MissLimiter): void {
  const host = new URL(register.config.publicUrl).host;

  app.get("/verify.css", { logLevel: "warn" }, async (_request, reply) =>
    reply.type("text/css; charset=utf-8").header("cache-control", "public, max-age=3600").send(verifyStyles),
  );

  app.get("/verify", async (request, reply) => {
    const { code, lang } = request.query as { code?: unknown; lang?: unknown };
    const locale = pageLocale(request);
    reply.header("cache-control", "no-store").header("vary", "accept-language");
    if (typeof code !== "string" || code.trim() === "") {
      const page = verifyPage({ verification: null, code: "", locale, answeredAt: new Date(), host });
      return reply.type("text/html; charset=utf-8").send(page);
    }
    const own = `/verify/${encodeURIComponent(code.trim().slice(0, longestCode))}`;
    return reply.redirect(typeof lang === "string" ? `${own}?lang=${locale}` : own, 303);
  });

  app.get("/verify/:code", async (request, reply) => {
    const wait = await misses.secondsToWait(request.ip);
    if (wait !== null) return refuse(reply.header("retry-after", String(wait)), 429, "RATE_LIMITED");
    const { code } = request.params as { code: string };
    const answeredAt = new Date();
    const verification = await verify(register.reader(), code, tallinnDay(answeredAt));
    if (verification.state === "NOT_FOUND") await misses.miss(request.ip);
    const facts: VerifyPageFacts = {
      verification,
      code: code.slice(0, longestCode),
      locale: pageLocale(request),
      answeredAt,
      host,
    };
    reply
      .code(verification.state === "NOT_FOUND" ? 404 : 200)
      .header("cache-control", "no-store")
      .header("vary", "accept, accept-language");
    if ((request.headers.accept ?? "").includes("application/json"))
      return reply.send(verifyJson(verification, answeredAt));
    return reply.type("text/html; charset=utf-8").send(verifyPage(facts));
  });
}
