import type DataLoader from "dataloader";
import type { RequestContext } from "../platform/RequestContext";

const statement = {
  name: "sheets_started",
  text: `select r.id from recipient r where r.id = any($1::uuid[]) and exists (
    select 1 from answer_sheet s where s.recipient_id = r.id
      or (s.questionnaire_id = r.questionnaire_id and s.organisation_id = r.organisation_id and s.recipient_id is null))`,
};

/** Whether answering has begun, by the recipient's id: by the person, or in the body's name by anybody of it. */
export function startedSheets(ctx: RequestContext): DataLoader<string, boolean> {
  return ctx.batch<boolean>("startedSheets", async (ids) => {
    const rows = await ctx.read.rows<{ id: string }>(statement, [ids]);
    const started = new Set(rows.map(({ id }) => id));
    return ids.map((id) => started.has(id));
  });
}
