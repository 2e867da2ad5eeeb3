import { birthDateOf } from "../../people/personalCode";
import { codeOf } from "./codeOf";
import type { DemoMandate } from "./DemoMandate";
import { demoOfficials } from "./demoOfficials";
import type { DemoPerson } from "./DemoPerson";
import { madeUpPeople } from "./madeUpPeople";
import { readList } from "./readTable";

interface SeedPersona {
  code: string;
  firstName: string;
  lastName: string;
  mandates: { role: string; body: string }[];
}

/** Where in the row of made-up people the applicants, the holders and, after them all, the officials begin. */
export const places = { applicants: 100, holders: 200, end: 1600 };

/** The personas of the contract. */
function demoPersonas(): readonly SeedPersona[] {
  return readList<SeedPersona>("demo/personas");
}

function personaMandates(): DemoMandate[] {
  return demoPersonas().flatMap(({ code, mandates }) => mandates.map((mandate) => ({ code, ...mandate })));
}

/** Everybody in the demo: personas, officials, applicants and holders of certificates. The same at every call. */
export function demoPeople(): DemoPerson[] {
  const personas = demoPersonas().map((one) => ({ ...one, birthDate: birthDateOf(one.code) ?? "" }));
  const made = madeUpPeople(places.applicants, places.end - places.applicants);
  return [...personas, ...demoOfficials(personaMandates(), places.end), ...made];
}

/** The code of the applicant with this number in seeds/demo/applications.csv. */
export function applicantCode(number: string | null | undefined): string {
  const place = places.applicants + Number(number);
  return codeOf(place, place % 2 === 0 ? "F" : "M").code;
}

/** Who acts for whom. */
export function demoMandates(): DemoMandate[] {
  const ofPersonas = personaMandates();
  return [...ofPersonas, ...demoOfficials(ofPersonas, places.end)];
}
