import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { StoredDocument } from "../platform/StoredDocument";

const statement = {
  name: "answer_document",
  text: `select 1 as found from answer a join answer_sheet s on s.id = a.sheet_id join question n on n.id = a.question_id
      join questionnaire q on q.id = s.questionnaire_id left join recipient r on r.id = s.recipient_id
    where n.kind = 'FILE' and a.value ? $1::text and (
      r.person_id = $2::uuid
      or (s.recipient_id is null and s.organisation_id = any($3::uuid[]))
      or (s.submitted_at is not null and ($4::boolean or q.organisation_id = $5::uuid))) limit 1`,
};

/**
 * A file in an answer, for who gave the answer, the people of the body in whose name it was given, and, once it is sent, those
 * who read the answers. Null for anything else, there or not.
 */
export async function findAnswerDocument(ctx: RequestContext, id: string): Promise<StoredDocument | null> {
  const { personId, mandates, activeRole, organisationId } = ctx.viewer;
  if (!isId(id) || personId === null) return null;
  const rows = await ctx.read.rows<object>(statement, [
    id,
    personId,
    mandates.map((mandate) => mandate.organisationId),
    activeRole === "REGISTRAR" || activeRole === "ADMINISTRATOR",
    activeRole === "MANAGER" ? organisationId : null,
  ]);
  return rows.length > 0 ? ctx.one(StoredDocument).load(id) : null;
}
