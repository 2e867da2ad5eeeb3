import "reflect-metadata";
import Fastify from "fastify";
import { readConfig, UnsafeSetting } from "../platform/config";
import { openLog } from "../platform/log";
import { buildServer } from "./http/buildServer";
import { openRegister } from "./openRegister";
import { onStop } from "./onStop";

/** Starts the API with the portals; stops gracefully: what is being answered is answered. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = openLog(config.logLevel, "api");
  const register = await openRegister(config, log);
  const { app, figures } = await buildServer(register);
  const metrics = Fastify();
  if (config.metricsPort !== null) {
    metrics.get("/metrics", async (_request, reply) => reply.type(figures.contentType).send(await figures.metrics()));
    await metrics.listen({ port: config.metricsPort, host: "0.0.0.0" });
  }
  onStop(log, async () => {
    await app.close();
    await metrics.close();
    await register.close();
  });
  await app.listen({ port: config.port, host: process.env["HOST"] ?? "::" });
  log.info({ port: config.port }, "listening");
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof UnsafeSetting
      ? `Refusing to start: ${error.message}\n`
      : `${String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
