import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { StoredDocument } from "../platform/StoredDocument";
import { PersonExport } from "./PersonExport";

/** The viewer's own exports of the last time, newest first, ten at most. */
export function findOwnExports(ctx: RequestContext): Promise<PersonExport[]> {
  const { personId } = ctx.viewer;
  if (personId === null) return Promise.resolve([]);
  return ctx.read.find(PersonExport, { where: { personId }, order: { requestedAt: "DESC" }, take: 10 });
}

const documentStatement = {
  name: "export_of_document",
  text: `select id from person_export where person_id = $1::uuid and removed_at is null
    and $2::uuid in (json_document_id, pdf_document_id, container_document_id)`,
};

/** A file of the viewer's own export while it is kept; null for anything else, there or not. */
export async function findExtractDocument(ctx: RequestContext, id: string): Promise<StoredDocument | null> {
  if (!isId(id) || ctx.viewer.personId === null) return null;
  const [row] = await ctx.read.rows<{ id: string }>(documentStatement, [ctx.viewer.personId, id]);
  return row ? ctx.one(StoredDocument).load(id) : null;
}
