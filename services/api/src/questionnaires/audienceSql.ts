import type { AudienceRule } from "./AudienceRule";
import type { QuestionnaireMode } from "./QuestionnaireMode";
import { RecipientRole } from "./RecipientRole";

/** SQL of everybody who fits, once: person_id, organisation_id, role. `values` fill its parameters. */
export interface AudienceSql {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Between which person ids to look: opening goes through the people part by part. */
export interface PeopleRange {
  readonly after: string | null;
  readonly upTo: string | null;
}

/** Whom a rule finds, and whether each person once, or once for each body that answers. */
export interface AudienceScope extends Partial<PeopleRange> {
  readonly mode?: QuestionnaireMode | null;
}

const everybody: AudienceScope = {};
const byMandate: readonly RecipientRole[] = Object.values(RecipientRole).filter(
  (role) => role !== "HOLDER" && role !== "APPLICANT",
);

/** People of organisations; qualifications are those the organisation has the right to award. */
const mandates = {
  from: `mandate m join organisation o on o.id = m.organisation_id`,
  columns: "m.person_id, m.organisation_id, m.role",
  person: "m.person_id",
  organisation: "m.organisation_id",
  county: "county_of(o.address)",
  is: "m.ended_at is null and m.valid_from <= $today and (m.valid_until is null or m.valid_until >= $today)",
  awarded: (
    condition: string,
  ) => `exists (select 1 from awarding_right r join qualification q on q.id = r.qualification_id
    where r.organisation_id = m.organisation_id and r.revoked_at is null and r.valid_from <= $today and r.valid_until >= $today
      and ${condition})`,
};

/** Holders of a certificate that is valid today. */
const holders = {
  from: "certificate c join qualification q on q.id = c.qualification_id join person h on h.id = c.person_id",
  columns: "c.person_id, c.organisation_id, 'HOLDER'",
  person: "c.person_id",
  organisation: "c.organisation_id",
  county: "county_of(h.address)",
  is: "c.confirmed_at is not null and c.invalidated_at is null and (c.valid_until is null or c.valid_until >= $today)",
  awarded: (condition: string) => condition,
};

/** People with a submitted application. */
const applicants = {
  from: "application a join qualification q on q.id = a.qualification_id",
  columns: "a.person_id, a.organisation_id, 'APPLICANT'",
  person: "a.person_id",
  organisation: "a.organisation_id",
  county: "county_of(a.address)",
  is: "a.submitted_at is not null and a.status <> 'WITHDRAWN'",
  awarded: (condition: string) => condition,
};

const appliedOn = "(a.submitted_at at time zone 'Europe/Tallinn')::date";

type Source = typeof mandates;

/**
 * An audience rule as SQL. Whoever fits in several ways is asked once: as an official before as a holder, as a holder before
 * as an applicant, for the organisation first in order. Where bodies answer, whoever acts for several is asked once for each, and
 * only who acts for one. Suspended people are not asked.
 */
export function audienceSql(
  rule: AudienceRule,
  today: string,
  { after, upTo, mode }: AudienceScope = everybody,
): AudienceSql {
  const values: unknown[] = [];
  const bind = (value: unknown, type: string): string => `$${values.push(value)}::${type}`;
  const day = bind(today, "date");
  const list = <T>(wanted: readonly T[] | null | undefined, type: string, test: (array: string) => string): string[] =>
    wanted && wanted.length > 0 ? [test(bind(wanted, type))] : [];
  const since = (applied: string | null | undefined, sign: ">=" | "<="): string[] =>
    applied ? [`${appliedOn} ${sign} ${bind(applied, "date")}`] : [];
  const part = (source: Source, own: readonly string[]): string => {
    const where = [
      source.is,
      ...own,
      ...(after ? [`${source.person} > ${bind(after, "uuid")}`] : []),
      ...(upTo ? [`${source.person} <= ${bind(upTo, "uuid")}`] : []),
      ...list(rule.organisationIds, "uuid[]", (ids) => `${source.organisation} = any(${ids})`),
      ...list(rule.exceptOrganisationIds, "uuid[]", (ids) => `${source.organisation} <> all(${ids})`),
      ...list(rule.counties, "text[]", (names) => `${source.county} = any(${names})`),
      ...list(rule.standardIds, "uuid[]", (ids) => source.awarded(`q.occupational_standard_id = any(${ids})`)),
      ...list(
        rule.exceptStandardIds,
        "uuid[]",
        (ids) => `not ${source.awarded(`q.occupational_standard_id = any(${ids})`)}`,
      ),
      ...list(rule.levels, "int[]", (levels) => source.awarded(`q.estqf_level = any(${levels})`)),
    ];
    return `select ${source.columns} from ${source.from} where ${where.join(" and ")}`;
  };
  const roles = rolesOf(rule, mode);
  const once = mode === "BODY" ? "f.person_id, f.organisation_id" : "f.person_id";
  const onlyMembers = Boolean(rule.committeeIds?.length);
  const onlyApplicants = narrowsApplicants(rule);
  const officials = roles.filter((role) => byMandate.includes(role));
  const parts = [
    ...(officials.length > 0 && !onlyApplicants
      ? [
          part(mandates, [
            `m.role = any(${bind(officials, "text[]")})`,
            ...list(rule.committeeIds, "uuid[]", (ids) => `m.committee_id = any(${ids})`),
          ]),
        ]
      : []),
    ...(roles.includes("HOLDER") && !onlyMembers && !onlyApplicants ? [part(holders, [])] : []),
    ...(roles.includes("APPLICANT") && !onlyMembers
      ? [
          part(applicants, [
            ...list(rule.applicationStatuses, "text[]", (states) => `a.status = any(${states})`),
            ...since(rule.appliedFrom, ">="),
            ...since(rule.appliedUntil, "<="),
          ]),
        ]
      : []),
  ];
  const nobody = "select null::uuid, null::uuid, null::text where false";
  const except = list(rule.exceptRoles, "text[]", exceptRoles);
  const text = `select distinct on (${once}) f.person_id, f.organisation_id, f.role
    from (${parts.length > 0 ? parts.join("\nunion all ") : nobody}) as f (person_id, organisation_id, role)
    join person p on p.id = f.person_id
    where ${["p.suspended_at is null and $today is not null", ...except].join(" and ")}
    order by ${once}, f.role = 'APPLICANT', f.role = 'HOLDER', f.role, f.organisation_id`;
  return { text: text.replaceAll("$today", day), values };
}

/** State and time of an application leave applicants only. */
function narrowsApplicants({ applicationStatuses, appliedFrom, appliedUntil }: AudienceRule): boolean {
  return Boolean(applicationStatuses?.length || appliedFrom || appliedUntil);
}

/** As what people are asked: where bodies answer, only who acts for one. */
function rolesOf({ roles }: AudienceRule, mode: AudienceScope["mode"]): RecipientRole[] {
  const wanted = roles?.length ? roles : Object.values(RecipientRole);
  return wanted.filter((role) => mode !== "BODY" || byMandate.includes(role));
}

/** Nobody who has one of these roles in any other way either. */
function exceptRoles(roles: string): string {
  return `not exists (select 1 from mandate m where m.person_id = f.person_id and m.role = any(${roles}) and ${mandates.is})
    and not ('HOLDER' = any(${roles}) and exists (select 1 from certificate c where c.person_id = f.person_id and ${holders.is}))
    and not ('APPLICANT' = any(${roles}) and exists (select 1 from application a
      where a.person_id = f.person_id and ${applicants.is}))`;
}
