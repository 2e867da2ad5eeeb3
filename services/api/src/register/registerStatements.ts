import type { Statement } from "../platform/database/Reader";
import { isId } from "../platform/isId";
import type { CertificateFilter } from "./CertificateFilter";
import { countedTo } from "./countedTo";
import { nameCursor } from "./nameCursor";
import { nameWords } from "./nameWords";
import { newestCursor } from "./newestCursor";
import { provenCompetencesSql } from "./provenCompetencesSql";

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
const unprotected = "c.person_id not in (select x.id from person x where x.protected_at is not null)";
const byName = `p.last_name collate "et-x-icu", p.first_name collate "et-x-icu", p.id`;
const newest = "c.issued_on desc, c.id desc";

/** A certificate by its exact number, whatever became of it, unless its holder hides it or is protected. */
export function byNumber(registrationNumber: string): Asked {
  const text = `select ${selected} from certificate c join person p on p.id = c.person_id ${neighbours}
    where c.registration_number = $1 and ${published} and p.protected_at is null`;
  return { statement: { name: "register_by_number", text }, values: [registrationNumber] };
}

/** A certificate by the code printed on it, and after the register's columns what its holder has proven. */
export function byVerificationCode(code: string): Asked {
  const text = `select ${selected}, ${provenCompetencesSql} as proven from certificate c join person p on p.id = c.person_id ${neighbours}
    where c.verification_code = $1 and ${published} and p.protected_at is null`;
  return { statement: { name: "register_by_code", text }, values: [code] };
}

/** A certificate by its id, when anybody may see it. */
export function byId(certificateId: string): Asked {
  const text = `select ${selected} from certificate c join person p on p.id = c.person_id ${neighbours}
    where c.id = $1::uuid and ${published} and p.protected_at is null`;
  return { statement: { name: "register_by_id", text }, values: [certificateId] };
}

/** A registered certificate of this holder, whatever is hidden of it; nothing is public of a protected person. */
export function ofHolder(certificateId: string, personId: string): Asked {
  const text = `select ${selected} from certificate c join person p on p.id = c.person_id ${neighbours}
    where c.id = $1::uuid and c.person_id = $2::uuid and c.confirmed_at is not null and p.protected_at is null`;
  return { statement: { name: "register_of_holder", text }, values: [certificateId, personId] };
}

/** These registered certificates of this holder, as a link to them would show them. */
export function ofHolderForShare(certificateIds: readonly string[], personId: string): Asked {
  const text = `select ${selected} from certificate c join person p on p.id = c.person_id ${neighbours}
    where c.id = any($1::uuid[]) and c.person_id = $2::uuid and c.confirmed_at is not null and p.protected_at is null
    order by c.issued_on desc, c.id desc`;
  return { statement: { name: "register_for_share", text }, values: [certificateIds, personId] };
}

/** The certificates behind a link's secret for this company (null: for anybody), newest first, and after the register's columns the link's id and fields. */
export function bySecret(sha256: string, today: string, companyCode: string | null): Asked {
  const text = `select ${selected}, s.id as share_id, s.fields from share s
    join share_certificate sc on sc.share_id = s.id join certificate c on c.id = sc.certificate_id
    join person p on p.id = c.person_id ${neighbours}
    where s.secret_sha256 = $1 and s.revoked_at is null and s.expires_on >= $2::date and c.person_id = s.person_id
      and s.company_code is not distinct from $3::text
      and c.confirmed_at is not null and p.protected_at is null order by c.issued_on desc, c.id desc`;
  return { statement: { name: "register_by_secret", text }, values: [sha256, today, companyCode] };
}

/** The size of a page, where it begins, and whether the count stands beside each row (of the same snapshot). */
export interface PageAsked {
  readonly limit: number;
  readonly after: string | null;
  readonly counted: boolean;
}

/** A page of the public register: by name in Estonian order when a name is given, otherwise newest first. */
export function pageOf(filter: CertificateFilter, today: string, asked: PageAsked): Asked {
  const asking = new Asking(filter, today);
  const text = asking.isByName ? asking.namePage(asked) : asking.newestPage(asked);
  const rare = asking.used.size > 3 || ![11, 21, 26, 51, 101].includes(asked.limit);
  const place = `${asked.limit}_${asked.after ? "after" : "first"}${asked.counted ? "_counted" : ""}`;
  const name = rare ? "" : `register_${[...asking.used].join("_")}_${place}`;
  return { statement: { name, text, isSearch: true }, values: asking.values };
}

/** Puts the conditions together; every value goes through a place, never into the text. */
class Asking {
  readonly values: unknown[] = [];
  /** The kinds of conditions, for the statement's name. */
  readonly used = new Set<string>();
  readonly isByName: boolean;
  private readonly person: string;
  private readonly conditions: string;
  /** Conditions on the qualification: the list goes through those that meet them. */
  private readonly among: string[] = [];

  constructor(filter: CertificateFilter, today: string) {
    this.isByName = Boolean(filter.name?.trim());
    const words = nameWords(filter.name ?? "");
    if (this.isByName) this.used.add(words ? "name" : "noname");
    this.person = words ? isNamed(this.place(words)) : "false";
    this.conditions = this.conditionsOf(filter, today).join(" and ");
  }

  /** What an index leads to is read as it comes; otherwise first the keys of the page, from an index alone. */
  newestPage({ limit, after, counted }: PageAsked): string {
    const place = newestCursor(after);
    const onwards = place ? `and (c.issued_on, c.id) < (${place.map((part) => this.place(part)).join(", ")})` : "";
    const count = counted ? `, ${counting(this.keys(""))}` : "";
    if ([...this.used].every((kind) => led.has(kind))) {
      return `select ${selected}${count} from certificate c join person p on p.id = c.person_id ${neighbours}
        where ${this.conditions} and p.protected_at is null ${onwards} order by ${newest} limit ${limit}`;
    }
    return `with h as materialized (${this.keys(onwards, limit)} order by ${newest} limit ${limit})
      select ${selected}${count} from h join certificate c on c.id = h.id join person p on p.id = c.person_id ${neighbours}
      order by ${newest}`;
  }

  /** First the people (each has something to show), then the certificates of as many as the page can hold. */
  namePage({ limit, after, counted }: PageAsked): string {
    const last = nameCursor(after);
    const at = last ? this.place(last) : "";
    const holder = `select p.last_name, p.first_name, p.id from certificate l join person p on p.id = l.person_id where l.id = ${at}`;
    const entry = holder.replace("p.id from", "p.id, l.id from");
    const held = "found p join certificate c on c.person_id = p.id";
    const count = counted ? `, ${counting(`select 1 from ${held} where ${this.conditions}`)}` : "";
    return `with found as materialized (${this.holders()}),
      h as (select p.* from found p ${last ? `where (${byName}) >= (${holder})` : ""} order by ${byName} limit ${limit + 1})
      select ${selected}${count} from h p join certificate c on c.person_id = p.id ${neighbours}
      where ${this.conditions} ${last ? `and (${byName}, c.id) > (${entry})` : ""} order by ${byName}, c.id limit ${limit}`;
  }

  /** The keys of what is found: of a few qualifications they are taken from each, newest first when they are limited. */
  private keys(onwards: string, limit: number | null = null): string {
    const found = `${this.conditions} and ${unprotected} ${onwards}`;
    if (this.among.length === 0) return `select c.id, c.issued_on from certificate c where ${found}`;
    const each = `select c.id, c.issued_on from certificate c where c.qualification_id = x.id and ${found}`;
    const some = limit === null ? each : `${each} order by ${newest} limit ${limit}`;
    return `select c.id, c.issued_on from (${qualifications} where ${this.among.join(" and ")}) x cross join lateral (${some}) c`;
  }

  private holders(): string {
    return `select p.id, p.first_name, p.last_name, p.birth_date from person p where ${this.person} and p.protected_at is null
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
    add("standard", known(filter.standardId), (place) => this.amongst(`s.id = ${place}`));
    add("council", known(filter.councilId), (place) => this.amongst(`s.council_id = ${place}`));
    add("organisation", known(filter.organisationId), (place) => `c.organisation_id = ${place}`);
    add("level", filter.estqfLevel, (place) => this.ofLevel(place));
    add("type", filter.type, (place) => `c.type = ${place}`);
    add("on", filter.validOn, (place) => `c.valid_from <= ${place} and ${validOn(place)}`);
    add("unlimited", filter.unlimitedOnly === true || null, (place) => `(c.valid_until is null) = ${place}::boolean`);
    return found;
  }

  private amongst(condition: string): string {
    this.among.push(condition);
    return this.isByName ? `c.qualification_id in (${qualifications} where ${condition})` : "true";
  }

  /** An entry is of the level of its qualification. */
  private ofLevel(place: string): string {
    if (this.among.length > 0) this.among.push(`y.estqf_level = ${place}`);
    return `c.estqf_level = ${place}`;
  }

  private place(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

const qualifications =
  "select y.id from qualification y join occupational_standard s on s.id = y.occupational_standard_id";
/** Conditions that an index leads to, with few entries on the way that do not meet them. */
const led = new Set(["number", "valid", "on", "qualification", "organisation"]);
const nobody = "00000000-0000-0000-0000-000000000000";

const validOn = (place: string): string => `(c.valid_until is null or c.valid_until >= ${place})`;

/** How many there are, counted to one more than is told and no further. */
const counting = (found: string): string =>
  `(select count(*)::int from (${found} limit ${countedTo + 1}) counted) as found`;

/** Every typed word is a word of the name, one of them a given name and one a surname. The words are taken apart once a search. */
function isNamed(place: string): string {
  const words = `(select string_to_array(search_form(${place}), ' '))`;
  return `p.name_words @> ${words} and name_words(p.first_name) && ${words} and name_words(p.last_name) && ${words}`;
}

/** An id that cannot be one finds nothing. */
const known = (id: string | null | undefined): string | null | undefined => (id && !isId(id) ? nobody : id);
