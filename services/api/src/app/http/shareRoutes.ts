import type { FastifyInstance, FastifyRequest } from "fastify";
import type { MissLimiter } from "../../register/missLimiter";
import { noteShareOpening } from "../../register/noteShareOpening";
import { openShare, type OpenedShare } from "../../register/openShare";
import { shareClientOf } from "../../register/shareClientOf";
import { shareJson } from "../../register/shareJson";
import { sharePage } from "../../register/sharePage";
import { tallinnDay } from "../../platform/tallinnDay";
import { visitor } from "../../platform/Viewer";
import type { Register } from "../openRegister";
import { pageLocale } from "./pageLocale";
import { refuse } from "./refuse";

/** GET /share/<secret>: what a holder shows by a link, without sign-in and without JavaScript; each opening is noted. */
export function shareRoutes(app: FastifyInstance, register: Register, misses: MissLimiter): void {
  const host = new URL(register.config.publicUrl).host;

  app.get("/share/:secret", { exposeHeadRoute: false }, async (request, reply) => {
    const wait = await misses.secondsToWait(request.ip);
    if (wait !== null) return refuse(reply.header("retry-after", String(wait)), 429, "RATE_LIMITED");
    const { secret } = request.params as { secret: string };
    const answeredAt = new Date();
    const opened = await openShare(register.reader(), secret, tallinnDay(answeredAt));
    if (opened) await note(request, opened);
    else await misses.miss(request.ip);
    reply
      .code(opened ? 200 : 404)
      .header("cache-control", "no-store")
      .header("referrer-policy", "no-referrer")
      .header("x-robots-tag", "noindex")
      .header("vary", "accept, accept-language");
    if ((request.headers.accept ?? "").includes("application/json")) return reply.send(shareJson(opened, answeredAt));
    const facts = { opened, locale: pageLocale(request), answeredAt, host };
    return reply.type("text/html; charset=utf-8").send(sharePage(facts));
  });

  async function note(request: FastifyRequest, { shareId, personId, fields }: OpenedShare): Promise<void> {
    const client = shareClientOf(request.headers["user-agent"]);
    await register.performer(request.id)(visitor, noteShareOpening, { shareId, personId, fields, client });
  }
}
