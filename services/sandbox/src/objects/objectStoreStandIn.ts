import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Sandbox } from "../Sandbox";
import { refusalOf, type ObjectKey } from "./refusalOf";

interface StoredObject {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

type Keyed = FastifyRequest<{ Params: { bucket: string; "*": string } }>;

/** The key with which the register may use the stand-in's store. */
export const objectKey: ObjectKey = { accessKeyId: "sandbox-store", secretAccessKey: "sandbox-store-secret" };

const statuses: Readonly<Record<string, number>> = { NoSuchKey: 404, XAmzContentSHA256Mismatch: 400 };
const largestBytes = 30_000_000;

/**
 * Stands in for an S3-compatible object store, path style, in memory: PUT, GET, HEAD and DELETE of an object, each with a
 * valid signature (SigV4, in a header or presigned). Mount it under a prefix; GET answers HEAD too.
 */
export function objectStoreStandIn(scope: FastifyInstance, { faults }: Sandbox): void {
  const objects = new Map<string, StoredObject>();
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: largestBytes }, (_request, body, done) => {
    done(null, body);
  });
  scope.addHook("preHandler", async (request, reply) => {
    const refusal = faults.take("storeDown") ? "InternalError" : refusalOf(asSent(request), objectKey, new Date());
    if (refusal) await refuse(reply, refusal);
  });
  const find = (request: Keyed): StoredObject | undefined => objects.get(nameOf(request));

  scope.put("/:bucket/*", { bodyLimit: largestBytes }, (request: Keyed, reply) => {
    const bytes = bodyOf(request);
    objects.set(nameOf(request), { bytes, mediaType: request.headers["content-type"] ?? "application/octet-stream" });
    return reply.code(200).header("etag", etagOf(bytes)).send();
  });
  scope.get("/:bucket/*", (request: Keyed, reply) => {
    const found = find(request);
    return found ? describe(reply, found).send(found.bytes) : refuse(reply, "NoSuchKey");
  });
  scope.delete("/:bucket/*", (request: Keyed, reply) => {
    objects.delete(nameOf(request));
    return reply.code(204).send();
  });
}

const nameOf = (request: Keyed): string => `${request.params.bucket}/${request.params["*"]}`;
const bodyOf = (request: FastifyRequest): Buffer => (Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
const etagOf = (bytes: Buffer): string => `"${createHash("md5").update(bytes).digest("hex")}"`;

function asSent(request: FastifyRequest) {
  const [path = "", query = ""] = (request.raw.url ?? "").split("?");
  const { method, headers } = request;
  return { method, path, query: new URLSearchParams(query), headers, body: bodyOf(request) };
}

function describe(reply: FastifyReply, { bytes, mediaType }: StoredObject): FastifyReply {
  return reply.code(200).type(mediaType).header("content-length", bytes.length).header("etag", etagOf(bytes));
}

function refuse(reply: FastifyReply, code: string): FastifyReply {
  const status = code === "InternalError" ? 500 : (statuses[code] ?? 403);
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return reply.code(status).type("application/xml").send(body);
}
