import { applicationsOpenTo } from "./applicationsVisibleTo";
import { applicationsRead } from "./applicationsRead";
import { noteUsage } from "../people/noteUsage";
import { UsageKind } from "../people/UsageKind";
import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { StoredDocument } from "../platform/StoredDocument";

interface Row {
  readonly id: string;
  readonly applicationId: string | null;
  readonly personId: string | null;
}

/**
 * A stored document this viewer may read: one's own upload, or a standing paper of an application one may open. Null for
 * anything else, there or not. Reading another's paper is written down.
 */
export async function findReadableDocument(ctx: RequestContext, id: string): Promise<StoredDocument | null> {
  const { personId, organisationId } = ctx.viewer;
  if (!isId(id) || personId === null) return null;
  const scope = applicationsOpenTo(ctx.viewer);
  const statement = {
    name: `document_${scope.name}`,
    text: `select s.id, o.id as "applicationId", o.person_id as "personId"
      from stored_document s left join lateral (
        select a.id, a.person_id from application_document d join application a on a.id = d.application_id
        where d.stored_document_id = s.id and d.removed_at is null and ${scope.where} limit 1) o on true
      where s.id = $3::uuid and (s.created_by = $1::uuid or o.id is not null)`,
  };
  const [row] = await ctx.read.rows<Row>(statement, [personId, organisationId, id]);
  if (!row) return null;
  const { applicationId, personId: applicantId } = row;
  if (applicationId !== null && applicantId !== null) {
    const read = [{ id: applicationId, personId: applicantId }];
    await ctx.perform(noteUsage, applicationsRead(ctx.viewer, read, [UsageKind.DOCUMENTS]));
  }
  return ctx.one(StoredDocument).load(row.id);
}
