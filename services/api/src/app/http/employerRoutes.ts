import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { largestFile } from "../../applications/receiveFile";
import { findEmployerCheck } from "../../employers/employerCheckQueries";
import { EmployerCheckRow } from "../../employers/EmployerCheckRow";
import { mostRows } from "../../employers/readAskedRows";
import { readCheckSheet } from "../../employers/readCheckSheet";
import { renderResult, type ResultForm } from "../../employers/renderResult";
import { ProblemCode } from "../../platform/ProblemCode";
import { Refusal } from "../../platform/Refusal";
import { RequestContext } from "../../platform/RequestContext";
import { Role } from "../../platform/Role";
import { actsAs } from "../../platform/Viewer";
import type { Register } from "../openRegister";
import { isSameSite } from "./isSameSite";
import { refuse } from "./refuse";
import { requestViewer } from "./requestViewer";

/**
 * POST /employer-files/rows reads a sheet into lines, keeping nothing; GET /employer-files/checks/<id>/<form> hands a
 * check's result out as csv or xlsx. Both for who acts for a company.
 */
export async function employerRoutes(app: FastifyInstance, register: Register): Promise<void> {
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: largestFile }, (_request, body, ready) =>
      ready(null, body),
    );
    scope.setErrorHandler((error: { statusCode?: number }, request, reply) => {
      if (error.statusCode === 413) return reply.code(413).send({ code: ProblemCode.FILE_TOO_LARGE });
      request.log.error({ err: error }, "a sheet was not read");
      return refuse(reply, error.statusCode ?? 500, (error.statusCode ?? 500) < 500 ? "BAD_INPUT" : "INTERNAL");
    });
    scope.post("/employer-files/rows", { bodyLimit: largestFile }, (request, reply) =>
      readRows(register, request, reply),
    );
    done();
  });

  app.get("/employer-files/checks/:id/:form", async (request, reply) => {
    const read = register.reader();
    const { viewer } = await requestViewer(register, request, read);
    if (viewer.personId === null) return refuse(reply, 401, "UNAUTHENTICATED");
    const ctx = new RequestContext(viewer, request.id, read, register.performer(request.id));
    const { id, form } = request.params as { id: string; form: string };
    const check = form === "csv" || form === "xlsx" ? await findEmployerCheck(ctx, id) : null;
    if (!check || check.forgottenAt) return refuse(reply, 404, "NOT_FOUND");
    const rows = await ctx.many(EmployerCheckRow, "employerCheckId", { position: "ASC" }).load(check.id);
    const { fileName, mediaType, bytes } = await renderResult(rows, form as ResultForm, viewer.locale);
    return reply
      .type(mediaType)
      .header("content-disposition", `attachment; filename="${fileName}"`)
      .header("cache-control", "private, no-store")
      .send(bytes);
  });
}

async function readRows(register: Register, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!isSameSite(request, register.config.publicUrl) || !request.headers["x-csrf"])
    return refuse(reply, 403, "FORBIDDEN");
  const { viewer } = await requestViewer(register, request, register.reader());
  if (viewer.personId === null) return refuse(reply, 401, "UNAUTHENTICATED");
  if (!actsAs(viewer, [Role.EMPLOYER])) return refuse(reply, 403, "FORBIDDEN");
  try {
    const lines = await readCheckSheet(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
    if (lines.length > mostRows) throw new Refusal(ProblemCode.CHECK_TOO_MANY_ROWS);
    return await reply.header("cache-control", "no-store").send({ lines });
  } catch (error) {
    const refused = error instanceof Refusal ? error.problems[0] : undefined;
    if (!refused) throw error;
    return reply.code(422).send({ code: refused.code });
  }
}
