import { AccessError } from "../platform/AccessError";
import type { Statement } from "../platform/database/Reader";
import { readCursor } from "../platform/graphql/page";
import { isDay } from "../platform/days";
import { isId } from "../platform/isId";
import type { CertificateFilter } from "./CertificateFilter";

/** A statement and the values for its places. */
export interface Asked {
  readonly statement: Statement;
  readonly values: readonly unknown[];
}

const entry = [
  ..."id registration_number type estqf_level issued_on valid_from valid_until exam_language signatory_name".split(" "),
  ..."specialisation_id name_hidden birth_date_hidden certificate_hidden invalidated_at invalidation_ground".split(" "),
  ..."replaced_by_id".split(" "),
].map((name) => `c.${name}`);
const ofPerson = ["p.id", "p.first_name", "p.last_name", "p.birth_date"];
const ofQualification = ["q.id", "q.title", "q.title_en", "q.title_ru", "q.estqf_level"];
const ofBody = ["o.id", "o.name", "o.name_en", "o.name_ru"];
/** A row as one JSON array: read three times faster than as many columns. */
const selected = `json_build_array(${[...entry, ...ofPerson, ...ofQualification, ...ofBody].join(", ")})::text`;
const neighbours = "join qualification q on q.id = c.qualification_id join organisation o on o.id = c.organisation_id";
const published = "c.confirmed_at is not null and not c.certificate_hidden";
const inForce = `${published} and c.invalidated_at is null and c.replaced_by_id is null`;
const byName = `p.last_name collate "et-x-icu", p.first_name collate "et-x-icu", p.id`;

/** A certificate by its exact number, whatever became of it, unless its holder hides it. */
export function byNumber(registrationNumber: string): Asked {
  const text = `select ${selected} from certificate c join person p on p.id = c.person_id ${neighbours}
    where c.registration_number = $1 and ${published}`;
  return { statement: { name: "register_by_number", text }, values: [registrationNumber] };
}

/** A certificate by the code printed on it. */
export function byVerificationCode(code: string): Asked {
  const text = `select ${selected} from certificate c join person p on p.id = c.person_id ${neighbours}
    where c.verification_code = $1 and ${published}`;
  return { statement: { name: "register_by_code", text }, values: [code] };
}

/** A registered certificate of this holder, whatever is hidden of it. */
export function ofHolder(certificateId: string, personId: string): Asked {
  const text = `select ${selected} from certificate c join person p on p.id = c.person_id ${neighbours}
    where c.id = $1::uuid and c.person_id = $2::uuid and c.confirmed_at is not null`;
  return { statement: { name: "register_of_holder", text }, values: [certificateId, personId] };
}

/** The certificates behind a link's secret, newest first, and after the register's columns the link's id and fields. */
export function bySecret(sha256: string, today: string): Asked {
  const text = `select ${selected}, s.id as share_id, s.fields from share s
    join share_certificate sc on sc.share_id = s.id join certificate c on c.id = sc.certificate_id
    join person p on p.id = c.person_id ${neighbours}
    where s.secret_sha256 = $1 and s.revoked_at is null and s.expires_on >= $2::date and c.person_id = s.person_id
      and c.confirmed_at is not null order by c.issued_on desc, c.id desc`;
  return { statement: { name: "register_by_secret", text }, values: [sha256, today] };
}

/** A page of the public register: by name in Estonian order when a name is given, otherwise newest first. */
export function pageOf(filter: CertificateFilter, today: string, limit: number, after: string | null): Asked {
  const asked = new Asking(filter, today);
  const text = asked.isByName ? asked.namePage(limit, after) : asked.newestPage(limit, after);
  const rare = asked.used.size > 3 || ![11, 21, 51, 101].includes(limit);
  const name = rare ? "" : `register_${[...asked.used].join("_")}_${limit}_${after ? "after" : "first"}`;
  return { statement: { name, text, isSearch: true }, values: asked.values };
}

/** How many there are, counted to 10,001 and no further. */
export function countOf(filter: CertificateFilter, today: string): Asked {
  const asked = new Asking(filter, today);
  return { statement: { name: "", text: asked.count(), isSearch: true }, values: asked.values };
}

/** Puts the conditions together; every value goes through a place, never into the text. */
class Asking {
  readonly values: unknown[] = [];
  /** The kinds of conditions, for the statement's name. */
  readonly used = new Set<string>();
  readonly isByName: boolean;
  private readonly words: readonly string[];
  private readonly patterns: string;
  private readonly conditions: string;

  constructor(filter: CertificateFilter, today: string) {
    this.words = wordsOf(filter.name ?? "");
    this.isByName = Boolean(filter.name?.trim());
    if (this.isByName) this.used.add(`name${this.words.length}`);
    this.patterns =
      this.words.map((word) => `p.search_name like search_form(${this.place(`%${escaped(word)}%`)})`).join(" and ") ||
      "false";
    this.conditions = this.conditionsOf(filter, today).join(" and ");
  }

  newestPage(limit: number, after: string | null): string {
    const place = newestCursor(after);
    const onwards = place ? `and (c.issued_on, c.id) < (${place.map((part) => this.place(part)).join(", ")})` : "";
    return `select ${selected} from certificate c join person p on p.id = c.person_id ${neighbours}
      where ${this.conditions} ${onwards} order by c.issued_on desc, c.id desc limit ${limit}`;
  }

  /** First the people (each has something to show), then the certificates of as many as the page can hold. */
  namePage(limit: number, after: string | null): string {
    const last = nameCursor(after);
    const at = last ? this.place(last) : "";
    const holder = `select p.last_name, p.first_name, p.id from certificate l join person p on p.id = l.person_id where l.id = ${at}`;
    const entry = holder.replace("p.id from", "p.id, l.id from");
    return `with found as materialized (${this.holders()}),
      h as (select p.* from found p ${last ? `where (${byName}) >= (${holder})` : ""} order by ${byName} limit ${limit + 1})
      select ${selected} from h p join certificate c on c.person_id = p.id ${neighbours}
      where ${this.conditions} ${last ? `and (${byName}, c.id) > (${entry})` : ""} order by ${byName}, c.id limit ${limit}`;
  }

  count(): string {
    const from = this.isByName ? `(${this.holders()}) p join certificate c on c.person_id = p.id` : "certificate c";
    return `select count(*)::int as count from (select 1 from ${from} where ${this.conditions} limit 10001) counted`;
  }

  private holders(): string {
    return `select p.id, p.first_name, p.last_name, p.birth_date from person p where ${this.patterns}
      and exists (select 1 from certificate c where c.person_id = p.id and ${this.conditions})`;
  }

  private conditionsOf(filter: CertificateFilter, today: string): string[] {
    const found: string[] = [];
    const add = (kind: string, value: unknown, condition: (place: string) => string): void => {
      if (value === null || value === undefined || value === "") return;
      this.used.add(kind);
      found.push(condition(this.place(value)));
    };
    const number = filter.registrationNumber?.trim();
    found.push(number ? published : inForce);
    if (!number) add("valid", today, (place) => validOn(place));
    if (this.isByName) found.push("not c.name_hidden");
    add("number", number, (place) => `c.registration_number = ${place}`);
    add("qualification", known(filter.qualificationId), (place) => `c.qualification_id = ${place}`);
    add("standard", known(filter.standardId), (place) => `c.qualification_id in (${ofStandard} = ${place})`);
    add("council", known(filter.councilId), (place) => `c.qualification_id in (${ofCouncil} = ${place})`);
    add("organisation", known(filter.organisationId), (place) => `c.organisation_id = ${place}`);
    add("level", filter.estqfLevel, (place) => `c.estqf_level = ${place}`);
    add("type", filter.type, (place) => `c.type = ${place}`);
    add("on", filter.validOn, (place) => `c.valid_from <= ${place} and ${validOn(place)}`);
    return found;
  }

  private place(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

const ofStandard = "select id from qualification where occupational_standard_id";
const ofCouncil =
  "select x.id from qualification x join occupational_standard s on s.id = x.occupational_standard_id where s.council_id";
const nobody = "00000000-0000-0000-0000-000000000000";

const validOn = (place: string): string => `(c.valid_until is null or c.valid_until >= ${place})`;

/** An id that cannot be one finds nothing. */
const known = (id: string | null | undefined): string | null | undefined => (id && !isId(id) ? nobody : id);

/** The parts of a name, four at most; single letters only narrow what longer parts find. */
function wordsOf(name: string): string[] {
  const words = name.trim().split(/\s+/u).slice(0, 4);
  return words.some((word) => word.length > 1) ? words : [];
}

const escaped = (word: string): string => word.replace(/[\\%_]/gu, "\\$&");

function newestCursor(after: string | null): [string, string] | null {
  const values = readCursor(after, 2);
  if (!values) return null;
  const [day, id] = values;
  if (typeof day !== "string" || typeof id !== "string" || !isDay(day) || !isId(id)) throw new AccessError("BAD_INPUT");
  return [day, id];
}

function nameCursor(after: string | null): string | null {
  const id = readCursor(after, 1)?.[0];
  if (id === undefined) return null;
  if (typeof id !== "string" || !isId(id)) throw new AccessError("BAD_INPUT");
  return id;
}
