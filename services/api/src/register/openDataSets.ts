import type { Reader, Statement } from "../platform/database/Reader";
import { suppressSmallCells, type Cell } from "./suppressSmallCells";

export type OpenDataRow = readonly (string | number | boolean | null)[];

/** One set of the open data: its columns and how its rows are had. No personal data in any. */
export interface OpenDataSet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (read: Reader, today: string) => Promise<OpenDataRow[]>;
}

const listed = (statement: Statement, withDay: boolean): OpenDataSet["rows"] => {
  return async (read, today) => (await read.tuples(statement, withDay ? [today] : [])) as unknown as OpenDataRow[];
};

const standards = {
  name: "open_standards",
  text: `select s.code, s.version, s.title, s.title_en, s.title_ru, c.name council, s.decision, s.isco_code, s.valid_from::text,
      s.valid_until::text, s.students_until::text, n.version replaced_by
    from occupational_standard s join occupational_council c on c.id = s.council_id
    left join occupational_standard n on n.id = s.replaced_by_id order by s.code, s.version`,
};
const qualifications = {
  name: "open_qualifications",
  text: `select q.id::text, q.kind, q.title, q.title_en, q.title_ru, q.estqf_level, q.eqf_level, s.code, s.version,
      (select count(*)::int from competence k where k.qualification_id = q.id) competences
    from qualification q join occupational_standard s on s.id = q.occupational_standard_id order by s.code, s.version, q.title`,
};
const rights = {
  name: "open_rights",
  text: `select o.registry_code, o.name, o.kind, q.title, q.estqf_level, s.code, r.valid_from::text, r.valid_until::text,
      r.revoked_at is null and $1::date between r.valid_from and r.valid_until in_force,
      (select p.fee_initial::float8 from awarding_procedure p where p.organisation_id = o.id and p.qualification_id = q.id
        and p.in_force_from <= $1::date and (p.superseded_at is null
          or $1::date < (p.superseded_at at time zone 'Europe/Tallinn')::date) limit 1) fee
    from awarding_right r join organisation o on o.id = r.organisation_id join qualification q on q.id = r.qualification_id
    join occupational_standard s on s.id = q.occupational_standard_id order by o.name, q.title, r.valid_from`,
};
const calendar = {
  name: "open_calendar",
  text: `select * from (
      select 'EXAM' kind, (s.starts_at at time zone 'Europe/Tallinn')::date::text "day", to_char(s.starts_at at time zone 'Europe/Tallinn', 'HH24:MI') "time",
        o.registry_code, o.name, s.place, s.county, s.language, (select string_agg(q.title, '; ' order by q.title) from exam_session_qualification x
          join qualification q on q.id = x.qualification_id where x.exam_session_id = s.id) qualifications
      from exam_session s join organisation o on o.id = s.organisation_id where s.published_at is not null and s.cancelled_at is null
      union all
      select d.kind, d.day::text, null, o.registry_code, o.name, null, null, null, (select string_agg(q.title, '; ' order by q.title)
          from application_round_qualification x join qualification q on q.id = x.qualification_id where x.application_round_id = r.id)
      from application_round r join organisation o on o.id = r.organisation_id
      cross join lateral (values ('ROUND_OPENS', r.opens_on), ('ROUND_CLOSES', r.closes_on)) d (kind, day) where r.published_at is not null
    ) entry where "day" >= $1 order by "day", kind, name`,
};
const counts = {
  name: "open_counts",
  text: `select s.code || '|' || c.estqf_level "row", extract(year from c.issued_on)::int::text "column", count(*)::int "count"
    from certificate c join qualification q on q.id = c.qualification_id join occupational_standard s on s.id = q.occupational_standard_id
    where c.confirmed_at is not null group by 1, 2 order by 1, 2`,
};

const counted = async (read: Reader) => suppressSmallCells(await read.rows<Cell>(counts, []));
const split = (row: string): [string, number] => [row.split("|")[0] ?? "", Number(row.split("|")[1])];

/** Everything that is published every day. A count that is missing is of fewer than five, or would give such a one away. */
export const openDataSets: readonly OpenDataSet[] = [
  {
    name: "standards",
    columns:
      "code version title titleEn titleRu council decision iscoCode validFrom validUntil studentsUntil replacedByVersion".split(
        " ",
      ),
    rows: listed(standards, false),
  },
  {
    name: "qualifications",
    columns: "id kind title titleEn titleRu estqfLevel eqfLevel standardCode standardVersion competences".split(" "),
    rows: listed(qualifications, false),
  },
  {
    name: "awarding-bodies",
    columns: "registryCode name kind qualification estqfLevel standardCode validFrom validUntil isInForce feeEur".split(
      " ",
    ),
    rows: listed(rights, true),
  },
  {
    name: "calendar",
    columns: "kind day time registryCode awardingBody place county language qualifications".split(" "),
    rows: listed(calendar, true),
  },
  {
    name: "certificates-by-standard-level-year",
    columns: ["standardCode", "estqfLevel", "year", "count"],
    rows: async (read) =>
      (await counted(read)).cells.map(({ row, column, count }) => [...split(row), Number(column), count]),
  },
  {
    name: "certificates-by-standard-level",
    columns: ["standardCode", "estqfLevel", "count"],
    rows: async (read) => [...(await counted(read)).rows].map(([row, count]) => [...split(row), count]),
  },
  {
    name: "certificates-by-year",
    columns: ["year", "count"],
    rows: async (read) => [...(await counted(read)).columns].map(([year, count]) => [Number(year), count]),
  },
];
