import type { FastifyRequest } from "fastify";

/** The sender's name of a file, from the header x-file-name; `otherwise` when it cannot be read. */
export function sentFileName(request: FastifyRequest, otherwise: string): string {
  const sent = String(request.headers["x-file-name"] ?? "");
  try {
    return decodeURIComponent(sent) || otherwise;
  } catch {
    return otherwise;
  }
}
