import type { RequestContext } from "../platform/RequestContext";

const statement = {
  name: "supervision_reason",
  text: `select reason from supervision_reading where person_id = $1::uuid and application_id = $2::uuid
    and opened_at > now() - interval '1 hour' order by opened_at desc limit 1`,
};

/** Why the viewer, of Kutsekoda, has an application open for supervision; null when the viewer sees it in another role. */
export async function supervisionReasonOf(ctx: RequestContext, applicationId: string): Promise<string | null> {
  const role = ctx.viewer.activeRole;
  if (role !== "REGISTRAR" && role !== "ADMINISTRATOR") return null;
  const [row] = await ctx.read.rows<{ reason: string }>(statement, [ctx.viewer.personId, applicationId]);
  return row?.reason ?? null;
}
