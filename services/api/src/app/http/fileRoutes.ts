import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { findReadableDocument } from "../../applications/findReadableDocument";
import { largestFile, receiveFile } from "../../applications/receiveFile";
import { findInvoiceDocument } from "../../billing/findInvoiceDocument";
import { findCorrectionDocument } from "../../certificates/correctionQueries";
import { findMinutesDocument } from "../../committees/findMinutesDocument";
import { findExportDocument } from "../../questionnaires/findExportDocument";
import { ProblemCode } from "../../platform/ProblemCode";
import { Refusal } from "../../platform/Refusal";
import { RequestContext } from "../../platform/RequestContext";
import type { StoredDocument } from "../../platform/StoredDocument";
import { findAnswerDocument } from "../../questionnaires/findAnswerDocument";
import { findExtractDocument } from "../../reports/exportQueries";
import type { Register } from "../openRegister";
import { isSameSite } from "./isSameSite";
import { refuse } from "./refuse";
import { requestViewer } from "./requestViewer";
import { sentFileName } from "./sentFileName";

/** A file that came from somebody is shown to nobody as a page: no scripts, no frames, nothing but itself. */
const sealed = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** POST /files takes a file in (raw body, name in x-file-name); GET /files/<id> hands it out to who may read it. */
export async function fileRoutes(app: FastifyInstance, register: Register): Promise<void> {
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: largestFile }, (_request, body, ready) =>
      ready(null, body),
    );
    scope.setErrorHandler((error: { statusCode?: number }, request, reply) => {
      if (error.statusCode === 413) return problem(reply, ProblemCode.FILE_TOO_LARGE);
      request.log.error({ err: error }, "a file was not taken in");
      return refuse(reply, error.statusCode ?? 500, (error.statusCode ?? 500) < 500 ? "BAD_INPUT" : "INTERNAL");
    });
    scope.post("/files", { bodyLimit: largestFile }, (request, reply) => takeIn(register, request, reply));
    done();
  });

  app.get("/files/:id", async (request, reply) => {
    const read = register.reader();
    const { viewer } = await requestViewer(register, request, read);
    if (viewer.personId === null) return refuse(reply, 401, "UNAUTHENTICATED");
    const ctx = new RequestContext(viewer, request.id, read, register.performer(request.id));
    const { id } = request.params as { id: string };
    const document =
      (await findReadableDocument(ctx, id)) ??
      (await findMinutesDocument(ctx, id)) ??
      (await findExtractDocument(ctx, id)) ??
      (await findCorrectionDocument(ctx, id)) ??
      (await findAnswerDocument(ctx, id)) ??
      (await findExportDocument(ctx, id)) ??
      (await findInvoiceDocument(ctx, id));
    return document ? handOut(register, reply, document) : refuse(reply, 404, "NOT_FOUND");
  });
}

async function takeIn(register: Register, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!isSameSite(request, register.config.publicUrl) || !request.headers["x-csrf"])
    return refuse(reply, 403, "FORBIDDEN");
  const { viewer } = await requestViewer(register, request, register.reader());
  if (viewer.personId === null) return refuse(reply, 401, "UNAUTHENTICATED");
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  try {
    const file = { fileName: sentFileName(request, "dokument"), bytes };
    const { id, fileName, byteSize, mediaType } = await receiveFile(
      register.performer(request.id),
      register.store,
      viewer,
      file,
    );
    return await reply.code(201).send({ id, fileName, byteSize, mediaType });
  } catch (error) {
    const refused = error instanceof Refusal ? error.problems[0] : undefined;
    if (!refused) throw error;
    return problem(reply, refused.code);
  }
}

function problem(reply: FastifyReply, code: ProblemCode): FastifyReply {
  return reply.code(code === ProblemCode.FILE_TOO_LARGE ? 413 : 422).send({ code });
}

/** Sends a stored document as a download; its name goes encoded (RFC 6266), so that it cannot break the header. */
export async function handOut(
  register: Register,
  reply: FastifyReply,
  document: StoredDocument,
): Promise<FastifyReply> {
  const bytes = await register.store.get(document.storageKey);
  return reply
    .type(document.mediaType)
    .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(document.fileName)}`)
    .header("content-security-policy", sealed)
    .header("cache-control", "private, no-store")
    .send(bytes);
}
