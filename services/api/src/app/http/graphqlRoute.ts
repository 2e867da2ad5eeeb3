import { createHash } from "node:crypto";
import { HeaderMap, type ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { RequestContext } from "../../platform/RequestContext";
import { visitor } from "../../platform/Viewer";
import type { Register } from "../openRegister";
import type { ApolloServers } from "./apolloServers";
import { isSameSite } from "./isSameSite";
import { refuse } from "./refuse";
import { requestViewer } from "./requestViewer";

interface GraphqlBody {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
}

type Served = { readonly server: ApolloServer<RequestContext>; readonly query: string; readonly isTrusted: boolean };

/** POST /graphql: trusted documents by their hash, anybody else's within limits. No GET, no batches, no other site. */
export function graphqlRoute(
  app: FastifyInstance,
  register: Register,
  servers: ApolloServers,
  documents: ReadonlyMap<string, string>,
): void {
  const choose = (body: GraphqlBody): Served | null => {
    const hash = body.extensions?.persistedQuery?.sha256Hash;
    if (typeof hash === "string") {
      const query = body.query === undefined ? documents.get(hash) : undefined;
      return query === undefined ? null : { server: servers.trusted, query, isTrusted: true };
    }
    if (typeof body.query !== "string") return null;
    const known = documents.get(createHash("sha256").update(body.query).digest("hex"));
    return known === undefined
      ? { server: servers.free, query: body.query, isTrusted: false }
      : { server: servers.trusted, query: known, isTrusted: true };
  };

  app.post("/graphql", async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isSameSite(request, register.config.publicUrl)) return refuse(reply, 403, "FORBIDDEN");
    const body = request.body as GraphqlBody | null;
    if (body === null || typeof body !== "object" || Array.isArray(body)) return refuse(reply, 400, "BAD_INPUT");
    const served = choose(body);
    if (!served) return refuse(reply, 400, "BAD_INPUT");
    return answer(request, reply, served, body);
  });

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    served: Served,
    body: GraphqlBody,
  ): Promise<FastifyReply> {
    const read = register.reader();
    // In production a document that is not the portals' own sees only what a visitor sees.
    const anonymous = register.config.production && !served.isTrusted;
    const asked = anonymous ? { viewer: visitor, token: null } : await requestViewer(register, request, read);
    const context = new RequestContext(asked.viewer, request.id, read, register.performer(request.id), asked.token);
    const result = await served.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: "POST",
        headers: new HeaderMap([["content-type", "application/json"]]),
        search: "",
        body: bodyOf(served.query, body),
      },
      context: () => Promise.resolve(context),
    });
    for (const [name, value] of result.headers) if (name !== "content-length") reply.header(name, value);
    reply.code(result.status ?? 200);
    if (!register.config.production) reply.header("x-statements", String(read.statements));
    return reply.send(result.body.kind === "complete" ? result.body.string : await wholeOf(result.body.asyncIterator));
  }
}

/** The body as Apollo expects it: left-out parts are left out. */
function bodyOf(query: string, { variables, operationName }: GraphqlBody): Record<string, unknown> {
  return { query, ...(variables == null ? {} : { variables }), ...(operationName == null ? {} : { operationName }) };
}

async function wholeOf(chunks: AsyncIterableIterator<string>): Promise<string> {
  let whole = "";
  for await (const chunk of chunks) whole += chunk;
  return whole;
}
