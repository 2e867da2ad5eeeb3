import type { FastifyInstance, FastifyReply } from "fastify";
import { tallinnDay } from "../../platform/tallinnDay";
import { RequestContext } from "../../platform/RequestContext";
import { visitor } from "../../platform/Viewer";
import { calendarFeed } from "../../register/calendarFeed";
import { calendarFilterOf } from "../../register/calendarFilterOf";
import { standardJson } from "../../register/standardJson";
import type { Register } from "../openRegister";
import { pageLocale } from "./pageLocale";
import { refuse } from "./refuse";
import { sendStandardPdf } from "./sendStandardPdf";

/** What machines read of the catalogue: a standard at /standards/<code>.json and .pdf, the calendar at /calendar.ics. */
export function catalogueRoutes(app: FastifyInstance, register: Register): void {
  app.get("/standards/*", { logLevel: "warn" }, async (request, reply) => {
    const asked = (request.params as { "*": string })["*"];
    const [, code = "", form] = /^(.{1,200})\.(json|pdf)$/.exec(asked) ?? [];
    if (!form) return reply.callNotFound();
    const version = Number((request.query as { version?: unknown }).version ?? Number.NaN);
    const wanted = Number.isInteger(version) && version > 0 && version < 100_000 ? version : null;
    if (form === "pdf") return sendStandardPdf(register, reply, { code, version: wanted });
    const json = await standardJson(register.reader(), code, wanted, tallinnDay(new Date()));
    return json === null ? refuse(reply, 404, "NOT_FOUND") : open(reply, "application/json; charset=utf-8").send(json);
  });

  app.get("/calendar.ics", { logLevel: "warn" }, async (request, reply) => {
    const context = new RequestContext(visitor, request.id, register.reader(), register.performer(request.id));
    const place = { publicUrl: register.config.publicUrl, locale: pageLocale(request) };
    const text = await calendarFeed(context, calendarFilterOf(request.query as Record<string, unknown>), place);
    return open(reply, "text/calendar; charset=utf-8").header("vary", "accept-language").send(text);
  });
}

/** Anybody's pages and programs may read it; an hour old is fresh enough. */
function open(reply: FastifyReply, type: string): FastifyReply {
  return reply.type(type).header("cache-control", "public, max-age=3600").header("access-control-allow-origin", "*");
}
