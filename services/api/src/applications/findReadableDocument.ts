import { applicationsOpenTo } from "./applicationsVisibleTo";
import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { StoredDocument } from "../platform/StoredDocument";

/**
 * A stored document this viewer may read: one's own upload, or a standing paper of an application one may open. Null for
 * anything else, there or not.
 */
export async function findReadableDocument(ctx: RequestContext, id: string): Promise<StoredDocument | null> {
  const { personId, organisationId } = ctx.viewer;
  if (!isId(id) || personId === null) return null;
  const scope = applicationsOpenTo(ctx.viewer);
  const statement = {
    name: `document_${scope.name}`,
    text: `select s.id from stored_document s where s.id = $3::uuid and (s.created_by = $1::uuid or exists (
      select 1 from application_document d join application a on a.id = d.application_id
      where d.stored_document_id = s.id and d.removed_at is null and ${scope.where}))`,
  };
  const rows = await ctx.read.rows<{ id: string }>(statement, [personId, organisationId, id]);
  return rows[0] ? ctx.one(StoredDocument).load(rows[0].id) : null;
}
