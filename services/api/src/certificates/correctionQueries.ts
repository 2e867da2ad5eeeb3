import { In } from "typeorm";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { StoredDocument } from "../platform/StoredDocument";
import { Certificate } from "./Certificate";
import { entriesVisibleTo } from "./certificateQueries";
import { CorrectionDocument } from "./CorrectionDocument";
import type { CorrectionFilter } from "./CorrectionFilter";
import { canSeeCorrection } from "./correctionPolicy";
import { CorrectionRequest } from "./CorrectionRequest";
import type { CorrectionState } from "./CorrectionState";

/** The same as correctionStateOf, for the database. */
const inState: Record<CorrectionState, string> = {
  REQUESTED: "r.accepted_at is null and r.declined_at is null",
  ACCEPTED: "r.accepted_at is not null and r.declined_at is null and r.corrected_at is null",
  DECLINED: "r.declined_at is not null",
  CORRECTED: "r.corrected_at is not null",
};

/** The requests an official works with, the oldest first: a body's own, all for Kutsekoda. */
export async function findCorrections(
  ctx: RequestContext,
  filter: CorrectionFilter,
  first: number,
  after: string | null,
): Promise<Connection<CorrectionRequest>> {
  const limit = pageSize(first);
  const visible = entriesVisibleTo(ctx.viewer);
  const values: unknown[] = [...visible.values];
  const where = [visible.where];
  const states = (filter.states ?? []).map((state) => `(${inState[state]})`);
  if (states.length > 0) where.push(`(${states.join(" or ")})`);
  const [at, id] = readCursor(after, 2) ?? [];
  if (at && id) where.push(`(r.created_at, r.id) > ($${values.push(at)}::timestamptz, $${values.push(id)}::uuid)`);
  const text = `select r.id from correction_request r join certificate c on c.id = r.certificate_id
    where ${where.join(" and ")} order by r.created_at, r.id limit ${limit}`;
  const rows = await ctx.read.rows<{ id: string }>({ name: "", text }, values);
  const found = await ctx.read.find(CorrectionRequest, { where: { id: In(rows.map((row) => row.id)) } });
  const byId = new Map(found.map((request) => [request.id, request]));
  const requests = rows.flatMap((row) => byId.get(row.id) ?? []);
  return page(requests, first, after, (request) => [request.createdAt.toISOString(), request.id]);
}

/** One request, when it is the viewer's to see. */
export async function findCorrection(ctx: RequestContext, id: string): Promise<CorrectionRequest | null> {
  const request = isId(id) ? await ctx.one(CorrectionRequest).load(id) : null;
  const certificate = request ? await ctx.one(Certificate).load(request.certificateId) : null;
  return request && certificate && canSeeCorrection(ctx.viewer, request, certificate) ? request : null;
}

const documentStatement = {
  name: "correction_of_document",
  text: `select correction_request_id as id from correction_document where stored_document_id = $1::uuid`,
};

/** A file put to a request the viewer may see; null for anything else, there or not. */
export async function findCorrectionDocument(ctx: RequestContext, id: string): Promise<StoredDocument | null> {
  if (!isId(id)) return null;
  const [row] = await ctx.read.rows<{ id: string }>(documentStatement, [id]);
  const request = row ? await findCorrection(ctx, row.id) : null;
  return request ? ctx.one(StoredDocument).load(id) : null;
}

/** The files of a request; batched. */
export function documentsOfCorrection(ctx: RequestContext, requestId: string): Promise<CorrectionDocument[]> {
  return ctx.many(CorrectionDocument, "correctionRequestId", { id: "ASC" }).load(requestId);
}
