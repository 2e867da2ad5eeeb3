import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import type { AwardingBodyFilter } from "./AwardingBodyFilter";
import { columnsAs } from "./columnsAs";
import { foundByWords, wordsOf } from "./foundByWords";
import { Organisation } from "./Organisation";
import { OrganisationKind } from "./OrganisationKind";

const columns = columnsAs("o", [
  ...["id", "registryCode", "kind", "name", "nameEn", "nameRu", "email", "phone", "website", "address"],
  ...["vatNumber", "holdersMayHide", "hidingRefusedReason", "mayAskHolders", "committeeHiddenReason"],
]);

/** Bodies that award and schools; Kutsekoda and companies award nothing. */
const where = `o.kind in ('AWARDING_BODY', 'SCHOOL')
  and ${foundByWords("(o.search_name || ' ' || search_form(coalesce(o.name_ru, '')) || ' ' || o.registry_code)", "$1")}
  and ($2::text is null or o.kind = $2)`;

const pageStatement = {
  name: "awarding_bodies",
  text: `select ${columns} from organisation o where ${where}
    and ($3::text is null or (o.name collate "et-x-icu", o.id) > ($3, $4::uuid))
    order by o.name collate "et-x-icu", o.id limit $5`,
};

const countStatement = {
  name: "awarding_bodies_count",
  text: `select count(*)::int "count" from organisation o where ${where}`,
};

/** Awarding bodies and schools in the order of the Estonian alphabet; anybody may see them. */
export async function findAwardingBodies(
  ctx: RequestContext,
  filter: AwardingBodyFilter,
  first: number,
  after: string | null,
): Promise<Connection<Organisation>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const narrow = [wordsOf(filter.text), filter.kind ?? null];
  const rows = await ctx.read.rows<Organisation>(pageStatement, [...narrow, ...cursor, limit]);
  const count = async (): Promise<number | null> =>
    (await ctx.read.rows<{ count: number }>(countStatement, narrow))[0]?.count ?? null;
  return page(rows, first, after, (row) => [row.name, row.id], count);
}

/** One awarding body or school; null for Kutsekoda, for companies and for what is not there. */
export async function findAwardingBody(ctx: RequestContext, id: string): Promise<Organisation | null> {
  const found = await ctx.one(Organisation).load(id);
  const awards = found?.kind === OrganisationKind.AWARDING_BODY || found?.kind === OrganisationKind.SCHOOL;
  return awards ? found : null;
}
