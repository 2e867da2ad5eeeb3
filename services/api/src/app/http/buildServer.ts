import { randomUUID } from "node:crypto";
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { Registry } from "prom-client";
import { isUnkeepable } from "../../platform/database/isUnkeepable";
import { formatErrorWith } from "../../platform/graphql/formatError";
import { runCompiledOn } from "../../platform/graphql/runCompiled";
import { missLimiter } from "../../register/missLimiter";
import { buildRegisterSchema } from "../buildRegisterSchema";
import type { Register } from "../openRegister";
import { trustedDocuments } from "../trustedDocuments";
import { authRoutes } from "./authRoutes";
import { catalogueRoutes } from "./catalogueRoutes";
import { employerRoutes } from "./employerRoutes";
import { figuresOf } from "./figures";
import { documentRoutes } from "./documentRoutes";
import { bankRoutes } from "./bankRoutes";
import { fileRoutes } from "./fileRoutes";
import { graphqlRoute } from "./graphqlRoute";
import { healthRoutes } from "./healthRoutes";
import { openDataRoutes } from "./openDataRoutes";
import { portalRoutes } from "./portalRoutes";
import { rateLimit } from "./rateLimit";
import { refuse } from "./refuse";
import { securityHeaders } from "./securityHeaders";
import { shareRoutes } from "./shareRoutes";
import { startFreeServer } from "./startFreeServer";
import { usageRoutes } from "./usageRoutes";
import { verifyRoutes } from "./verifyRoutes";
import { wellKnownRoutes } from "./wellKnownRoutes";

const megabyte = 1024 * 1024;

/** Builds the whole HTTP face of the register; it is not listening yet. */
export async function buildServer(
  register: Register,
  documents: ReadonlyMap<string, string> = trustedDocuments(),
): Promise<{ app: FastifyInstance; figures: Registry }> {
  const { config, log } = register;
  const loggerInstance: FastifyBaseLogger = log;
  const app = Fastify({
    loggerInstance,
    genReqId: () => randomUUID(),
    logController: new LogController({ requestIdLogLabel: "requestId", disableRequestLogging: true }),
    bodyLimit: megabyte,
    trustProxy: (_address: string, hop: number) => hop < config.trustedProxyHops,
    forceCloseConnections: "idle",
  });
  app.removeContentTypeParser("text/plain");
  const figures = figuresOf(app);
  logAnswers(app);
  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    done();
  });
  rateLimit(app, config.requestsPerMinute);
  await securityHeaders(app, config);
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? (isUnkeepable(error) ? 400 : 500);
    if (status >= 500) request.log.error({ err: error }, "request failed");
    return refuse(reply, status, status >= 500 ? "INTERNAL" : "BAD_INPUT");
  });
  const onInternal = (error: unknown): string => {
    const id = randomUUID();
    log.error({ err: error, errorId: id }, "an operation broke");
    return id;
  };
  const schema = buildRegisterSchema();
  const formatError = formatErrorWith(onInternal);
  const free = await startFreeServer(schema, !config.production, formatError);
  const misses = missLimiter((text, values) => register.source.query(text, values));
  graphqlRoute(app, register, { trusted: runCompiledOn(schema, formatError), free, documents }, misses);
  authRoutes(app, register);
  await fileRoutes(app, register);
  documentRoutes(app, register);
  await employerRoutes(app, register);
  verifyRoutes(app, register, misses);
  await shareRoutes(app, register, misses);
  wellKnownRoutes(app, register);
  await bankRoutes(app, register);
  catalogueRoutes(app, register);
  openDataRoutes(app, register);
  usageRoutes(app, register);
  healthRoutes(app, register, figures);
  await portalRoutes(app, register);
  app.addHook("onClose", async () => {
    await free.stop();
  });
  return { app, figures };
}

/** One line an answer: method, route, status, time. No query strings and no personal data. */
function logAnswers(app: FastifyInstance): void {
  app.addHook("onResponse", (request, reply, done) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? "unknown",
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (request.routeOptions.logLevel !== "silent") request.log.info(line, "answered");
    done();
  });
}
