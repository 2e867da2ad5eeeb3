import type { FastifyInstance } from "fastify";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { refuse } from "./refuse";

/** So many requests a minute from one address; above that 429 with Retry-After in seconds. Health checks are free. */
export function rateLimit(app: FastifyInstance, perMinute: number): void {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  app.addHook("onRequest", async (request, reply) => {
    if (request.url === "/livez" || request.url === "/readyz") return;
    try {
      await limiter.consume(request.ip);
    } catch (rejected) {
      const wait = Math.ceil((rejected as RateLimiterRes).msBeforeNext / 1000);
      await refuse(reply.header("retry-after", String(Math.max(1, wait))), 429, "RATE_LIMITED");
    }
  });
}
