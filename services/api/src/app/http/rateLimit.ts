import type { FastifyInstance } from "fastify";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { refuse } from "./refuse";

/** So many requests a minute from one address; above that 429 with Retry-After in seconds. Health checks are free. */
export function rateLimit(app: FastifyInstance, perMinute: number): void {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  app.addHook("onRequest", (request, reply, done) => {
    if (request.url === "/livez" || request.url === "/readyz") return done();
    limiter.consume(request.ip).then(
      () => done(),
      (rejected: RateLimiterRes) => {
        const wait = Math.ceil(rejected.msBeforeNext / 1000);
        void refuse(reply.header("retry-after", String(Math.max(1, wait))), 429, "RATE_LIMITED");
      },
    );
  });
}
