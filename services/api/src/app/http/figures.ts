import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** Counts and times every request (OpenTelemetry names, seconds), beside the process's own figures. */
export function figuresOf(app: FastifyInstance): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: "http_server_request_duration_seconds",
    help: "Time from request to answer, by method, route and status",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const children = new Map<string, ReturnType<typeof duration.labels>>();
  app.addHook("onResponse", (request, reply, done) => {
    const labels = [request.method, request.routeOptions.url ?? "unknown", String(reply.statusCode)] as const;
    const key = labels.join(" ");
    let child = children.get(key);
    if (!child) children.set(key, (child = duration.labels(...labels)));
    child.observe(reply.elapsedTime / 1000);
    done();
  });
  return registry;
}
