import type { FastifyRequest } from "fastify";

/** Whether a request that may change something comes from our own pages, or from no browser at all. */
export function isSameSite(request: FastifyRequest, publicUrl: string): boolean {
  if (request.headers["sec-fetch-site"] === "cross-site") return false;
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  if (origin === publicUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
