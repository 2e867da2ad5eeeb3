import { In } from "typeorm";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { Connection } from "../platform/graphql/connectionOf";
import type { RequestContext } from "../platform/RequestContext";
import { Role } from "../platform/Role";
import { actsAs } from "../platform/Viewer";
import { Mandate } from "./Mandate";
import type { MandateFilter } from "./MandateFilter";
import { Person } from "./Person";
import type { PersonFilter } from "./PersonFilter";
import { searchPattern } from "../platform/searchPattern";

const peopleStatement = {
  name: "people_search",
  text: `select id, first_name || ' ' || last_name "name" from person
    where ($1::text is null or personal_code = $1)
      and ($2::text is null or search_name like $2) and ($3::text is null or search_name like $3)
      and ($4::text is null or (last_name collate "et-x-icu", first_name collate "et-x-icu", id) > ($4, $5, $6::uuid))
    order by last_name collate "et-x-icu", first_name collate "et-x-icu", id limit $7`,
};

/** People by exact personal code or by parts of the name; nothing without either. */
export async function findPeople(
  ctx: RequestContext,
  filter: PersonFilter,
  first: number,
  after: string | null,
): Promise<Connection<Person>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 3) ?? [null, null, null];
  const parts = (filter.name ?? "").trim().split(/\s+/).filter(Boolean).map(searchPattern);
  if (!filter.personalCode && parts.length === 0) return page<Person>([], first, after, () => []);
  const rows = await ctx.read.rows<{ id: string }>(peopleStatement, [
    filter.personalCode ?? null,
    parts[0] ?? null,
    parts[1] ?? null,
    ...cursor,
    limit,
  ]);
  const found = await ctx.read.find(Person, { where: { id: In(rows.map((row) => row.id)) } });
  const byId = new Map(found.map((person) => [person.id, person]));
  const people = rows.flatMap((row) => byId.get(row.id) ?? []);
  return page(people, first, after, (person) => [person.lastName, person.firstName, person.id]);
}

const mandateStatement = {
  name: "mandates_visible",
  text: `select id from mandate
    where ($1::boolean or person_id = $2::uuid or organisation_id = $3::uuid)
      and ($4::text is null or organisation_id::text = $4) and ($5::text is null or committee_id::text = $5)
      and ($6::text is null or role = $6)
      and (not $7::boolean or (ended_at is null and valid_from <= $8::date and (valid_until is null or valid_until >= $8::date)))
      and ($9::date is null or (valid_until <= $9::date and role <> 'EMPLOYER'))
      and ($10::text is null or (valid_from, id) < ($10::date, $11::uuid))
    order by valid_from desc, id desc limit $12`,
};

/** Mandates the viewer may see: all for Kutsekoda, the own body's for its officials, one's own for anybody. */
export async function findMandates(
  ctx: RequestContext,
  filter: MandateFilter,
  first: number,
  after: string | null,
): Promise<Connection<Mandate>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const { viewer } = ctx;
  const seesAll = actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]);
  const ownBody = actsAs(viewer, [Role.COORDINATOR, Role.MANAGER]) ? viewer.organisationId : null;
  const rows = await ctx.read.rows<{ id: string }>(mandateStatement, [
    seesAll,
    viewer.personId,
    ownBody,
    filter.organisationId ?? null,
    filter.committeeId ?? null,
    filter.role ?? null,
    filter.activeOnly ?? false,
    ctx.today,
    filter.endsBy ?? null,
    ...cursor,
    limit,
  ]);
  const found = await ctx.read.find(Mandate, { where: { id: In(rows.map((row) => row.id)) } });
  const byId = new Map(found.map((mandate) => [mandate.id, mandate]));
  return page(
    rows.flatMap((row) => byId.get(row.id) ?? []),
    first,
    after,
    (mandate) => [mandate.validFrom, mandate.id],
  );
}
