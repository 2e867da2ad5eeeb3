import { createHash } from "node:crypto";
import { HeaderMap, type ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RunCompiled } from "../../platform/graphql/runCompiled";
import { RequestContext } from "../../platform/RequestContext";
import { visitor } from "../../platform/Viewer";
import type { MissLimiter } from "../../register/missLimiter";
import type { Register } from "../openRegister";
import { isSameSite } from "./isSameSite";
import { refuse } from "./refuse";
import { requestViewer } from "./requestViewer";

interface GraphqlBody {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
}

/** Who answers: the portals' own documents run compiled, anybody else's go through Apollo Server within limits. */
export interface GraphqlServers {
  readonly trusted: RunCompiled;
  readonly free: ApolloServer<RequestContext>;
  /** The portals' own documents by SHA-256. */
  readonly documents: ReadonlyMap<string, string>;
}

type Asked = { readonly query: string; readonly isTrusted: boolean };

/** An answer that is data only may load nothing and is never sniffed to be anything else. */
const headers = {
  "content-type": "application/json; charset=utf-8",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/** POST /graphql: trusted documents by their hash, anybody else's within limits. No GET, no batches, no other site. */
export function graphqlRoute(
  app: FastifyInstance,
  register: Register,
  servers: GraphqlServers,
  misses: MissLimiter,
): void {
  const { config } = register;

  app.post("/graphql", { helmet: false }, async (request, reply) => {
    reply.headers(headers);
    if (!isSameSite(request, config.publicUrl)) return refuse(reply, 403, "FORBIDDEN");
    const body = request.body as GraphqlBody | null;
    if (body === null || typeof body !== "object" || Array.isArray(body)) return refuse(reply, 400, "BAD_INPUT");
    const asked = askedIn(body, servers.documents);
    if (!asked || !isObject(body.variables ?? {})) return refuse(reply, 400, "BAD_INPUT");
    const context = await contextOf(request, asked);
    const answer = asked.isTrusted ? trusted(asked, body, context) : free(asked, body, context, reply);
    const text = await answer;
    const wait = await context.misses.secondsToWait();
    if (wait !== null && text.includes('"RATE_LIMITED"')) reply.code(429).header("retry-after", String(wait));
    if (!config.production) reply.header("x-statements", String(context.read.statements));
    return reply.send(text);
  });

  /** In production a document that is not the portals' own sees only what a visitor sees. */
  async function contextOf(request: FastifyRequest, asked: Asked): Promise<RequestContext> {
    const read = register.reader();
    const isVisitor = config.production && !asked.isTrusted;
    const who = isVisitor ? { viewer: visitor, token: null } : await requestViewer(register, request, read);
    const missed = {
      secondsToWait: () => misses.secondsToWait(request.ip),
      miss: () => misses.miss(request.ip),
    };
    return new RequestContext(who.viewer, request.id, read, register.performer(request.id), who.token, missed);
  }

  async function trusted(asked: Asked, body: GraphqlBody, context: RequestContext): Promise<string> {
    return JSON.stringify(
      await servers.trusted(asked.query, (body.variables ?? {}) as Record<string, unknown>, context),
    );
  }

  async function free(asked: Asked, body: GraphqlBody, context: RequestContext, reply: FastifyReply): Promise<string> {
    const result = await servers.free.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: "POST",
        headers: new HeaderMap([["content-type", "application/json"]]),
        search: "",
        body: bodyOf(asked.query, body),
      },
      context: () => Promise.resolve(context),
    });
    reply.code(result.status ?? 200);
    return result.body.kind === "complete" ? result.body.string : wholeOf(result.body.asyncIterator);
  }
}

/** The document that is asked for: by hash, or as text; null for an unknown hash, for both, and for neither. */
function askedIn(body: GraphqlBody, documents: ReadonlyMap<string, string>): Asked | null {
  const hash = body.extensions?.persistedQuery?.sha256Hash;
  if (typeof hash === "string") {
    const query = body.query === undefined ? documents.get(hash) : undefined;
    return query === undefined ? null : { query, isTrusted: true };
  }
  if (typeof body.query !== "string") return null;
  const known = documents.get(createHash("sha256").update(body.query).digest("hex"));
  return { query: body.query, isTrusted: known !== undefined };
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** The body as Apollo expects it: left-out parts are left out. */
function bodyOf(query: string, { variables, operationName }: GraphqlBody): Record<string, unknown> {
  return { query, ...(isGiven(variables) ? { variables } : {}), ...(isGiven(operationName) ? { operationName } : {}) };
}

async function wholeOf(chunks: AsyncIterableIterator<string>): Promise<string> {
  let whole = "";
  for await (const chunk of chunks) whole += chunk;
  return whole;
}
