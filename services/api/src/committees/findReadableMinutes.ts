import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { Role } from "../platform/Role";
import { StoredDocument } from "../platform/StoredDocument";
import { actsAs } from "../platform/Viewer";

const statement = {
  name: "minutes_document",
  text: `select s.id from stored_document s
    join minutes m on s.id in (m.pdf_document_id, m.json_document_id, m.container_document_id)
    join meeting g on g.id = m.meeting_id join committee c on c.id = g.committee_id
    where s.id = $1::uuid and ($2::boolean or c.organisation_id = $3::uuid or exists (
      select 1 from meeting_seat seat where seat.meeting_id = g.id and seat.person_id = $4::uuid and c.id = $5::uuid))`,
};

/**
 * A file of a meeting's minutes this viewer may read: the body's officials, the members who sat in it (acting for that
 * committee) and Kutsekoda. Null for anything else, there or not.
 */
export async function findReadableMinutes(ctx: RequestContext, id: string): Promise<StoredDocument | null> {
  const { viewer } = ctx;
  if (!isId(id) || viewer.personId === null) return null;
  const isAuthority = actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]);
  const ownBody = actsAs(viewer, [Role.COORDINATOR, Role.MANAGER]) ? viewer.organisationId : null;
  const values = [id, isAuthority, ownBody, viewer.personId, viewer.committeeId];
  const [row] = await ctx.read.rows<{ id: string }>(statement, values);
  return row ? ctx.one(StoredDocument).load(row.id) : null;
}
