import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { billingOrganisation, canKeepPayments } from "../../billing/billingPolicy";
import { importBankStatement } from "../../billing/importBankStatement";
import { largestBankFile, readBankFile } from "../../integrations/bank/readBankFile";
import { ProblemCode } from "../../platform/ProblemCode";
import { Refusal } from "../../platform/Refusal";
import type { Register } from "../openRegister";
import { isSameSite } from "./isSameSite";
import { refuse } from "./refuse";
import { requestViewer } from "./requestViewer";
import { sentFileName } from "./sentFileName";

/** POST /bank-statements takes in a bank file (raw body, name in x-file-name) and answers the id of its report. */
export async function bankRoutes(app: FastifyInstance, register: Register): Promise<void> {
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: largestBankFile }, (_request, body, ready) =>
      ready(null, body),
    );
    scope.setErrorHandler((error: { statusCode?: number }, request, reply) => {
      if (error.statusCode === 413) return reply.code(413).send({ code: ProblemCode.FILE_TOO_LARGE });
      request.log.error({ err: error }, "a bank file was not taken in");
      return refuse(reply, error.statusCode ?? 500, (error.statusCode ?? 500) < 500 ? "BAD_INPUT" : "INTERNAL");
    });
    scope.post("/bank-statements", { bodyLimit: largestBankFile }, (request, reply) =>
      takeIn(register, request, reply),
    );
    done();
  });
}

async function takeIn(register: Register, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!isSameSite(request, register.config.publicUrl) || !request.headers["x-csrf"])
    return refuse(reply, 403, "FORBIDDEN");
  const { viewer } = await requestViewer(register, request, register.reader());
  if (viewer.personId === null) return refuse(reply, 401, "UNAUTHENTICATED");
  const organisationId = billingOrganisation(viewer);
  if (organisationId === null || !canKeepPayments(viewer, organisationId)) return refuse(reply, 403, "FORBIDDEN");
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  try {
    const file = readBankFile(bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const fileName = sentFileName(request, "konto.xml")
      .replace(/\p{Cc}/gu, "")
      .slice(0, 150);
    const sent = { fileName, sha256, file };
    const { id } = await register.performer(request.id)(viewer, importBankStatement, sent);
    return await reply.code(201).send({ id });
  } catch (error) {
    const refused = error instanceof Refusal ? error.problems[0] : undefined;
    if (!refused) throw error;
    return reply.code(refused.code === ProblemCode.FILE_TOO_LARGE ? 413 : 422).send({ code: refused.code });
  }
}
