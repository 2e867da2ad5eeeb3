import { columnsAs } from "../organisations/columnsAs";
import { foundByWords, wordsOf } from "../organisations/foundByWords";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import { OccupationalCouncil } from "./OccupationalCouncil";
import type { OccupationalStandard } from "./OccupationalStandard";
import type { OccupationalStandardFilter } from "./OccupationalStandardFilter";

const columns = columnsAs("s", [
  ...[
    "id",
    "code",
    "title",
    "titleEn",
    "titleRu",
    "version",
    "councilId",
    "validFrom::text",
    "validUntil::text",
    "studentsUntil::text",
  ],
  ...["iscoCode", "decision", "description", "descriptionEn", "descriptionRu", "replacedById"],
]);

const where = `${foundByWords("s.search_title", "$1")}
  and ($2::text is null or s.council_id::text = $2)
  and (not $3::boolean or $4::date between s.valid_from and s.valid_until)`;

const pageStatement = {
  name: "occupational_standards",
  text: `select ${columns} from occupational_standard s where ${where}
    and ($5::text is null or (s.title collate "et-x-icu", s.version, s.id) > ($5, $6::int, $7::uuid))
    order by s.title collate "et-x-icu", s.version, s.id limit $8`,
};

const countStatement = {
  name: "occupational_standards_count",
  text: `select count(*)::int "count" from occupational_standard s where ${where}`,
};

/** Occupational standards in Estonian order of titles, versions from the oldest; anybody may see them. */
export async function findOccupationalStandards(
  ctx: RequestContext,
  filter: OccupationalStandardFilter,
  first: number,
  after: string | null,
): Promise<Connection<OccupationalStandard>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 3) ?? [null, null, null];
  const narrow = [wordsOf(filter.text), filter.councilId ?? null, filter.inForceOnly ?? false, ctx.today];
  const rows = await ctx.read.rows<OccupationalStandard>(pageStatement, [...narrow, ...cursor, limit]);
  const count = async (): Promise<number | null> =>
    (await ctx.read.rows<{ count: number }>(countStatement, narrow))[0]?.count ?? null;
  return page(rows, first, after, (row) => [row.title, row.version, row.id], count);
}

const councilStatement = {
  name: "occupational_councils",
  text: `select ${columnsAs("c", ["id", "name", "nameEn", "nameRu"])} from occupational_council c
    order by c.name collate "et-x-icu"`,
};

/** The occupational councils in Estonian order. */
export function findOccupationalCouncils(ctx: RequestContext): Promise<OccupationalCouncil[]> {
  return ctx.read.rows<OccupationalCouncil>(councilStatement, []);
}
