import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerVisitor, type ShareAnswer } from "../../register/answerVisitor";
import type { MissLimiter } from "../../register/missLimiter";
import { shareClientOf } from "../../register/shareClientOf";
import { shareJson } from "../../register/shareJson";
import { sharePage } from "../../register/sharePage";
import { sameReaderMinutes } from "../../register/takeOpening";
import { tallinnDay } from "../../platform/tallinnDay";
import type { Register } from "../openRegister";
import { cookieNames, readCookie, writeCookie } from "./cookies";
import { pageLocale } from "./pageLocale";
import { refuse } from "./refuse";

const ticketCookie = "opening";

/**
 * /share/<secret>: what a holder shows by a link, without sign-in and without JavaScript; each opening is noted. A link of
 * so many openings is opened by the button on its page (POST): what only looks at addresses uses none up.
 */
export async function shareRoutes(app: FastifyInstance, register: Register, misses: MissLimiter): Promise<void> {
  const host = new URL(register.config.publicUrl).host;
  const { secure } = cookieNames(register.config.publicUrl);

  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { bodyLimit: 1024, parseAs: "string" }, (_request, _body, ready) => ready(null));
    scope.get("/share/:secret", { exposeHeadRoute: false }, (request, reply) => answer(request, reply, false));
    scope.post("/share/:secret", (request, reply) => answer(request, reply, true));
    done();
  });

  async function answer(request: FastifyRequest, reply: FastifyReply, isPressed: boolean): Promise<FastifyReply> {
    const wait = await misses.secondsToWait(request.ip);
    if (wait !== null) return refuse(reply.header("retry-after", String(wait)), 429, "RATE_LIMITED");
    const { secret } = request.params as { secret: string };
    const answeredAt = new Date();
    const client = shareClientOf(request.headers["user-agent"]);
    const found = await answerVisitor(
      { read: register.reader(), perform: register.performer(request.id), today: tallinnDay(answeredAt) },
      { secret, client, ticket: readCookie(request, ticketCookie), isPressed },
    );
    if (found.state === "NOT_FOUND") await misses.miss(request.ip);
    if (found.state === "OPEN" && found.ticket !== null)
      writeCookie(reply, ticketCookie, found.ticket, sameReaderMinutes * 60, secure, `/share/${secret}`);
    return send(request, reply, { found, secret, answeredAt });
  }

  function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { found, secret, answeredAt }: { found: ShareAnswer; secret: string; answeredAt: Date },
  ): FastifyReply {
    reply
      .code(found.state === "NOT_FOUND" ? 404 : 200)
      .header("cache-control", "no-store")
      .header("referrer-policy", "no-referrer")
      .header("x-robots-tag", "noindex")
      .header("vary", "accept, accept-language");
    if ((request.headers.accept ?? "").includes("application/json")) return reply.send(shareJson(found, answeredAt));
    const facts = { answer: found, secret, locale: pageLocale(request), answeredAt, host };
    return reply.type("text/html; charset=utf-8").send(sharePage(facts));
  }
}
