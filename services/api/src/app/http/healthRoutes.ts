import type { FastifyInstance } from "fastify";
import type { Registry } from "prom-client";
import type { Register } from "../openRegister";

const startedAt = new Date().toISOString();

/** Whether the register lives, is ready, and how it does; figures at /metrics (in production on a port of their own). */
export function healthRoutes(app: FastifyInstance, register: Register, figures: Registry): void {
  app.get("/livez", { logLevel: "silent" }, async (_request, reply) => reply.type("text/plain").send("ok"));

  app.get("/readyz", { logLevel: "silent" }, async (_request, reply) => {
    const database = await databaseState(register);
    return reply
      .code(database === "ok" ? 200 : 503)
      .send({ status: database === "ok" ? "ready" : "not ready", database });
  });

  app.get("/heartbeat.json", { logLevel: "silent" }, async (_request, reply) => {
    const database = await databaseState(register);
    return reply.header("cache-control", "no-store").send({
      name: "kutseregister",
      version: register.config.version,
      status: database === "ok" ? "ok" : "failing",
      startedAt,
      time: new Date().toISOString(),
      dependencies: [{ name: "postgresql", status: database }],
    });
  });

  if (register.config.metricsPort === null) {
    app.get("/metrics", { logLevel: "silent" }, async (_request, reply) =>
      reply.type(figures.contentType).send(await figures.metrics()),
    );
  }
}

async function databaseState(register: Register): Promise<"ok" | "failing"> {
  try {
    await register.reader().rows({ name: "ready", text: "select 1 as one" }, []);
    return "ok";
  } catch {
    return "failing";
  }
}
