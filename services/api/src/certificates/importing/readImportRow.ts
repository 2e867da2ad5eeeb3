import { birthDateOf, personalCodeFault } from "../../people/personalCode";
import { cleanText } from "../../platform/cleanText";
import { isDay } from "../../platform/days";
import type { CertificateType } from "../CertificateType";
import type { InvalidationGround } from "../InvalidationGround";
import type { ImportColumn } from "./importColumns";
import type { ImportRow, RowFault } from "./ImportRow";

const types: Readonly<Record<string, CertificateType>> = {
  ...{ "1": "FULL", full: "FULL", kutsetunnistus: "FULL" },
  ...{ "2": "PARTIAL", partial: "PARTIAL", osakutsetunnistus: "PARTIAL" },
  ...{ "3": "SCHOOL_DOCUMENT", school_document: "SCHOOL_DOCUMENT", "esmane kutse": "SCHOOL_DOCUMENT" },
};
const languages: Readonly<Record<string, "et" | "en" | "ru">> = {
  ...{ et: "et", eesti: "et", "eesti keel": "et", est: "et", estonian: "et" },
  ...{ en: "en", inglise: "en", "inglise keel": "en", eng: "en", english: "en" },
  ...{ ru: "ru", vene: "ru", "vene keel": "ru", rus: "ru", russian: "ru" },
};
const grounds: Readonly<Record<string, InvalidationGround>> = {
  ...{ "1": "FRAUD", fraud: "FRAUD" },
  ...{ "2": "FORGED_DOCUMENT", forged_document: "FORGED_DOCUMENT" },
  ...{ "3": "NORMS_NOT_MET", norms_not_met: "NORMS_NOT_MET" },
};
const yes = new Set(["1", "true", "jah", "yes", "t", "j", "x"]);
const no = new Set(["", "0", "false", "ei", "no", "f", "e"]);

/** Understands one row of the file, column by column; `today` is YYYY-MM-DD. Everything wrong in it is told at once. */
export function readImportRow(
  cells: readonly string[],
  places: ReadonlyMap<ImportColumn, number>,
  today: string,
): ImportRow {
  const reader = new RowReader(cells, places);
  const { text, day, flag, one, fault } = reader;
  const registrationNumber = text("registrationNumber", 20, true);
  if (registrationNumber && !/^[0-9A-Za-z/-]+$/.test(registrationNumber))
    fault("registrationNumber", "has a wrong form");
  const type = one("type", types, true);
  const issuedOn = day("issuedOn", true);
  const validFrom = day("validFrom", true);
  const validUntil = day("validUntil");
  if (issuedOn && issuedOn > today) fault("issuedOn", "is in the future");
  if (validFrom && validUntil && validUntil < validFrom) fault("validUntil", "is before validFrom");
  const issuerCode = text("issuerCode", 20, true);
  if (issuerCode && !/^\d{8}$/.test(issuerCode)) fault("issuerCode", "is not a registry code of eight digits");
  return {
    registrationNumber,
    type,
    ...reader.person(),
    standard: text(
      type === "PARTIAL" && places.has("partialQualification") ? "partialQualification" : "standard",
      300,
      true,
    ),
    standardCode: text("standardCode", 100),
    estqfLevel: reader.level(),
    specialisation: text("specialisation", 300),
    issuerCode,
    issuedOn,
    validFrom,
    validUntil,
    examLanguage: one("examLanguage", languages),
    signatoryName: text("signatoryName", 200),
    nameHidden: flag("nameHidden"),
    birthDateHidden: flag("birthDateHidden"),
    certificateHidden: flag("certificateHidden"),
    ...reader.invalidation(issuedOn, today),
    isDuplicate: flag("isDuplicate"),
    competences: reader.competences(),
    additionalText: text("additionalText", 2000),
    faults: reader.faults,
  };
}

/** Reads cells and collects what is wrong with them. */
class RowReader {
  readonly faults: RowFault[] = [];

  constructor(
    private readonly cells: readonly string[],
    private readonly places: ReadonlyMap<ImportColumn, number>,
  ) {}

  readonly fault = (column: ImportColumn, reason: string): null => {
    this.faults.push({ column, reason });
    return null;
  };

  readonly text = (column: ImportColumn, longest: number, isRequired = false): string | null => {
    const place = this.places.get(column);
    const raw = place === undefined ? "" : (this.cells[place] ?? "");
    const value = isPlain(raw) ? raw.trim() : cleanText(raw).replace(/\s+/g, " ").trim();
    if (value === "") return isRequired ? this.fault(column, "is missing") : null;
    return value.length > longest ? this.fault(column, `is longer than ${longest} characters`) : value;
  };

  readonly day = (column: ImportColumn, isRequired = false): string | null => {
    const value = this.text(column, 30, isRequired);
    if (value === null) return null;
    const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value);
    const iso = local ? `${local[3]}-${local[2]?.padStart(2, "0")}-${local[1]?.padStart(2, "0")}` : value.slice(0, 10);
    return isDay(iso) && (local !== null || /^\d{4}-\d\d-\d\d([T ].*)?$/.test(value))
      ? iso
      : this.fault(column, `"${value}" is not a day, YYYY-MM-DD or DD.MM.YYYY`);
  };

  readonly flag = (column: ImportColumn): boolean => {
    const value = (this.text(column, 10) ?? "").toLowerCase();
    if (!no.has(value) && !yes.has(value)) this.fault(column, `"${value}" is neither 1 nor 0`);
    return yes.has(value);
  };

  readonly one = <T>(column: ImportColumn, known: Readonly<Record<string, T>>, isRequired = false): T | null => {
    const value = this.text(column, 40, isRequired);
    if (value === null) return null;
    return known[value.toLowerCase()] ?? this.fault(column, `"${value}" is unknown`);
  };

  /** Parted by bars, semicolons or line ends; by commas where a code follows, since names have commas of their own. */
  competences(): string[] | null {
    const value = this.text("competences", 4000);
    if (value === null) return null;
    const named = value.split(/[|;]|,(?=\s*[a-z]\.\d)/iu).map((one) => one.trim().toLowerCase());
    const each = [...new Set(named.filter(Boolean))];
    return each.length > 50 ? this.fault("competences", "has more than 50 competences") : each;
  }

  level(): number | null {
    const value = this.text("estqfLevel", 5);
    if (value === null) return null;
    return /^[1-8]$/.test(value) ? Number(value) : this.fault("estqfLevel", `"${value}" is not a level from 1 to 8`);
  }

  /** The holder: by personal code or, without one, by the day of birth; one string of a name is parted at its last space. */
  person(): Pick<ImportRow, "personalCode" | "firstName" | "lastName" | "birthDate"> {
    const personalCode = this.text("personalCode", 20);
    const wrong = personalCode === null ? null : personalCodeFault(personalCode);
    if (wrong) this.fault("personalCode", `is not a personal code (${wrong.toLowerCase()})`);
    const given = this.day("birthDate");
    const told = personalCode && !wrong ? birthDateOf(personalCode) : null;
    if (given && told && given !== told) this.fault("birthDate", "is not the day the personal code tells");
    if (personalCode === null && given === null) this.fault("personalCode", "is missing, and so is birthDate");
    return { personalCode: wrong ? null : personalCode, birthDate: told ?? given, ...this.name() };
  }

  private name(): Pick<ImportRow, "firstName" | "lastName"> {
    if (this.places.has("lastName"))
      return { firstName: this.text("firstName", 200, true), lastName: this.text("lastName", 200, true) };
    const name = this.text("name", 400, true);
    const at = name?.lastIndexOf(" ") ?? -1;
    if (name !== null && at < 0) this.fault("name", "has one word only");
    if (name === null || at < 0) return { firstName: null, lastName: null };
    return { firstName: name.slice(0, at), lastName: name.slice(at + 1) };
  }

  /** An invalid certificate has a ground in the law: it is not made up here. KutS § 22. */
  invalidation(
    issuedOn: string | null,
    today: string,
  ): Pick<ImportRow, "invalidatedOn" | "invalidationGround" | "invalidationReason"> {
    const none = { invalidatedOn: null, invalidationGround: null, invalidationReason: null };
    if (!this.flag("isInvalidated")) return none;
    const invalidatedOn = this.day("invalidatedOn", true);
    if (invalidatedOn && (invalidatedOn > today || (issuedOn && invalidatedOn < issuedOn)))
      this.fault("invalidatedOn", "is in the future or before issuedOn");
    const invalidationGround = this.one("invalidationGround", grounds, true);
    return { invalidatedOn, invalidationGround, invalidationReason: this.text("invalidationReason", 2000) };
  }
}

/** Letters, digits and spaces as they are: nothing to clean. Most cells are. */
const isPlain = (value: string): boolean => /^[0-9A-Za-zÕÄÖÜŠŽõäöüšž.,:/()' -]*$/u.test(value) && !value.includes("  ");
