import type { RequestContext } from "../platform/RequestContext";
import type { PublicCommittee } from "./PublicCommittee";

const statement = {
  name: "public_committees",
  text: `select c.organisation_id "key", c.id, c.name, c.name_en "nameEn", c.name_ru "nameRu",
      coalesce((select json_agg(json_build_object('firstName', p.first_name, 'lastName', p.last_name, 'role', m.role)
          order by array_position(array['COMMITTEE_CHAIR', 'COMMITTEE_DEPUTY'], m.role), p.last_name collate "et-x-icu", p.first_name)
        from mandate m join person p on p.id = m.person_id
        where m.committee_id = c.id and m.ended_at is null and p.protected_at is null
          and $2::date >= m.valid_from and (m.valid_until is null or $2::date <= m.valid_until)), '[]') "members"
    from committee c join organisation o on o.id = c.organisation_id
    where c.organisation_id = any($1::uuid[]) and o.committee_hidden_reason is null
      and $2::date >= c.valid_from and (c.valid_until is null or $2::date <= c.valid_until)
    order by c.name collate "et-x-icu", c.id`,
};

type Row = PublicCommittee & { readonly key: string };

/** The committees of a body with those who sit on them today; none when they are not shown. Batched. KutS § 18. */
export function publicCommitteesOf(ctx: RequestContext, organisationId: string): Promise<PublicCommittee[]> {
  return ctx
    .batch<PublicCommittee[]>(statement.name, async (ids) => {
      const rows = await ctx.read.rows<Row>(statement, [[...ids], ctx.today]);
      return ids.map((id) => rows.filter(({ key }) => key === id));
    })
    .load(organisationId);
}
