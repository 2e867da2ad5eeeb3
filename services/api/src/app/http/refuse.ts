import type { FastifyReply } from "fastify";
import type { AccessCode } from "../../platform/AccessError";

/** An answer in the shape of a GraphQL error, for requests that never reach the schema. */
export function refuse(reply: FastifyReply, status: number, code: AccessCode | "INTERNAL"): FastifyReply {
  return reply
    .code(status)
    .header("content-type", "application/json; charset=utf-8")
    .send(JSON.stringify({ errors: [{ message: code, extensions: { code } }] }));
}
