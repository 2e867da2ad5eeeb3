import { setTimeout as wait } from "node:timers/promises";
import type { FastifyReply } from "fastify";
import { system } from "../../platform/Viewer";
import { findStandardPdf, type StandardAsked, type StandardPdf } from "../../register/findStandardPdf";
import { orderStandardDocument } from "../../register/orderStandardDocument";
import type { Register } from "../openRegister";
import { refuse } from "./refuse";

const stepMs = 200;
const patienceMs = 10_000;

/**
 * Hands out a standard's PDF as the register stands today. One that is not there, or says what was, is ordered from the
 * worker and waited for; when that takes too long the earlier one is given, or the answer is to come again.
 */
export async function sendStandardPdf(
  register: Register,
  reply: FastifyReply,
  asked: StandardAsked,
): Promise<FastifyReply> {
  const found = await freshOf(register, asked);
  if (!found) return refuse(reply, 404, "NOT_FOUND");
  if (!found.kept) return refuse(reply.header("retry-after", "30"), 503, "INTERNAL");
  const { fileName, sha256, storageKey } = found.kept;
  const bytes = await register.store.get(storageKey);
  return reply
    .type("application/pdf")
    .header("content-disposition", `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header("cache-control", found.isFresh ? "public, max-age=3600" : "no-store")
    .header("access-control-allow-origin", "*")
    .header("etag", `"${sha256}"`)
    .send(bytes);
}

async function freshOf(register: Register, asked: StandardAsked): Promise<StandardPdf | null> {
  const find = () => findStandardPdf(register.reader(), asked, register.config.publicUrl);
  let found = await find();
  if (!found || found.isFresh) return found;
  await register.performer(null)(system, orderStandardDocument, asked);
  for (let waited = 0; found && !found.isFresh && waited < patienceMs; waited += stepMs) {
    await wait(stepMs);
    found = await find();
  }
  return found;
}
