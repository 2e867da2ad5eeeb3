import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { findUsage, findUsageStart } from "../../people/findUsage";
import { readUsageQuery } from "../../people/readUsageQuery";
import type { Register } from "../openRegister";
import { refuse } from "./refuse";

/**
 * The state's data tracker (Andmejälgija, REST v2) asks who has looked at a person's data. Off unless DATA_TRACKER_TOKEN is
 * set; the security server in front of us adds the token and says who asks (X-Road-Client, X-Road-UserId).
 */
export function usageRoutes(app: FastifyInstance, register: Register): void {
  const { dataTracker } = register.config;
  if (dataTracker === null) return;
  const { token, client } = dataTracker;

  const isTracker = (request: FastifyRequest): boolean =>
    isSame(request.headers.authorization ?? "", `Bearer ${token}`) && request.headers["x-road-client"] === client;

  app.get("/v2/heartbeat", async (request, reply) => {
    if (!isTracker(request)) return refuse(reply, 401, "UNAUTHENTICATED");
    return reply.header("cache-control", "no-store").send({ status: "OK", time: new Date().toISOString() });
  });

  app.get("/v2/usagePeriod", async (request, reply) => {
    if (!isTracker(request)) return refuse(reply, 401, "UNAUTHENTICATED");
    const now = new Date();
    const since = (await findUsageStart(register.reader())) ?? now;
    return reply
      .header("cache-control", "no-store")
      .send({ periodStart: since.toISOString(), periodEnd: now.toISOString() });
  });

  app.get("/v2/findUsage", async (request, reply) => {
    if (!isTracker(request)) return refuse(reply, 401, "UNAUTHENTICATED");
    const asked = readUsageQuery(request.query as Record<string, unknown>);
    const isByPerson = /^EE[1-8]\d{10}$/.test(String(request.headers["x-road-userid"] ?? ""));
    if (!asked || !isByPerson) return refuse(reply, 400, "BAD_INPUT");
    return reply.header("cache-control", "no-store").send(await findUsage(register.reader(), asked));
  });
}

/** Compares secrets in a time that tells nothing of them. */
function isSame(given: string, wanted: string): boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}
