import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import { AccessError } from "../platform/AccessError";
import { authorize } from "../platform/authorize";
import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { audienceOf } from "./audienceOf";
import type { AudienceCount, AudienceExample, AudiencePreview } from "./AudiencePreview";
import type { AudienceRule } from "./AudienceRule";
import { audienceSql } from "./audienceSql";
import { canAsk, canReadQuestionnaire } from "./questionnairePolicy";
import type { QuestionnaireMode } from "./QuestionnaireMode";
import type { RecipientRole } from "./RecipientRole";

interface CountRow {
  readonly count: number;
  readonly organisations: number;
  readonly roles: readonly AudienceCount[] | null;
}
interface ExampleRow {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly role: RecipientRole;
}

const idLists = [
  "organisationIds",
  "committeeIds",
  "standardIds",
  "exceptOrganisationIds",
  "exceptStandardIds",
] as const;

/** Counts and shows whom a rule finds, before anybody is asked. For those who may ask, or look at what is asked. */
export async function previewAudience(
  ctx: RequestContext,
  wanted: AudienceRule,
  mode: QuestionnaireMode | null = null,
): Promise<AudiencePreview> {
  const organisation = await ctx.one(Organisation).load(ctx.viewer.organisationId ?? "");
  if (!organisation) throw new AccessError("FORBIDDEN");
  authorize(canAsk(ctx.viewer, organisation) || canReadQuestionnaire(ctx.viewer, { organisationId: organisation.id }));
  if (idLists.some((list) => (wanted[list] ?? []).some((id) => !isId(id)))) throw new AccessError("BAD_INPUT");
  const { text, values } = audienceSql(audienceOf(organisation, wanted), ctx.today, { mode });
  const counted = `with found as (${text}) select count(*)::int as count, count(distinct organisation_id)::int as organisations,
    (select json_agg(json_build_object('role', role, 'count', n) order by n desc, role)
     from (select role, count(*)::int as n from found group by role) r) as roles from found`;
  const sampled = `select person_id "personId", organisation_id "organisationId", role from (${text}) found
    order by md5(person_id::text) limit 5`;
  const [count] = await ctx.read.rows<CountRow>({ name: "", text: counted }, values);
  const examples = await ctx.read.rows<ExampleRow>({ name: "", text: sampled }, values);
  return {
    count: count?.count ?? 0,
    organisationCount: count?.organisations ?? 0,
    byRole: count?.roles ?? [],
    sample: await Promise.all(examples.map((row) => exampleOf(ctx, row))),
  };
}

async function exampleOf(ctx: RequestContext, row: ExampleRow): Promise<AudienceExample> {
  const person = await ctx.one(Person).load(row.personId);
  if (!person) throw new AccessError("NOT_FOUND");
  const organisation = row.organisationId ? await ctx.one(Organisation).load(row.organisationId) : null;
  return { person, organisation, role: row.role };
}
