import { addDays } from "../../platform/days";
import { birthDateOf, makePersonalCode } from "../../people/personalCode";
import { readList, readTable } from "./readTable";

/** A person of the demo. */
export interface DemoPerson {
  readonly code: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
}

/** A person of the demo who holds a mandate; `body` is the key of an organisation. */
export interface DemoMandate {
  readonly code: string;
  readonly role: string;
  readonly body: string;
}

interface SeedPersona {
  code: string;
  firstName: string;
  lastName: string;
  mandates: { role: string; body: string }[];
}

interface Names {
  female: string[];
  male: string[];
  last: string[];
}

/** Where in the row of made-up people the applicants and the holders begin. */
export const places = { applicants: 100, holders: 200, end: 1600 };

/** The personas of the contract. */
function demoPersonas(): readonly SeedPersona[] {
  return readList<SeedPersona>("demo/personas");
}

/** Everybody in the demo: personas, officials, applicants and holders of certificates. The same at every call. */
export function demoPeople(): DemoPerson[] {
  const personas = demoPersonas().map((one) => ({ ...one, birthDate: birthDateOf(one.code) ?? "" }));
  const names = readList<Names>("demo/names")[0] ?? { female: [], male: [], last: [] };
  const made = Array.from({ length: places.end - places.applicants }, (_, at) => {
    const place = places.applicants + at;
    const first = place % 2 === 0 ? names.female : names.male;
    return {
      ...codeOf(place, place % 2 === 0 ? "F" : "M"),
      firstName: first[(place * 7) % first.length] ?? "",
      lastName: names.last[(place * 11 + Math.floor(place / names.last.length)) % names.last.length] ?? "",
    };
  });
  return [...personas, ...officials(), ...made];
}

/** The code and birth date of the made-up person at a place; born after 2100, so it cannot be anybody living. */
export function codeOf(place: number, sex: "F" | "M"): { code: string; birthDate: string } {
  const birthDate = addDays("2100-01-01", place * 17);
  return { birthDate, code: makePersonalCode(sex, birthDate, place % 1000) };
}

/** The code of the applicant with this number in seeds/demo/applications.csv. */
export function applicantCode(number: string | null | undefined): string {
  const place = places.applicants + Number(number);
  return codeOf(place, place % 2 === 0 ? "F" : "M").code;
}

function officials(): (DemoPerson & DemoMandate)[] {
  return readTable("demo/officials").map((row, place) => ({
    ...codeOf(place, row["sex"] === "F" ? "F" : "M"),
    firstName: row["firstName"] ?? "",
    lastName: row["lastName"] ?? "",
    role: row["role"] ?? "",
    body: row["body"] ?? "",
  }));
}

/** Who acts for whom. */
export function demoMandates(): DemoMandate[] {
  const ofPersonas = demoPersonas().flatMap(({ code, mandates }) => mandates.map((mandate) => ({ code, ...mandate })));
  return [...ofPersonas, ...officials()];
}
