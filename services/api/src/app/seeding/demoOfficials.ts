import { codeOf } from "./codeOf";
import type { DemoMandate } from "./DemoMandate";
import type { DemoPerson } from "./DemoPerson";
import { madeUpPeople } from "./madeUpPeople";
import { readBoth } from "./readBoth";
import { readTable, type SeedRow } from "./readTable";

type Official = DemoPerson & DemoMandate;
type Office = Omit<DemoMandate, "code">;

const committee = ["COMMITTEE_CHAIR", "COMMITTEE_DEPUTY", "COMMITTEE_MEMBER", "COMMITTEE_MEMBER"];
const assessors = ["ASSESSOR", "ASSESSOR", "ASSESSOR"];

/**
 * Who acts for the bodies besides the personas: those seeds/demo/officials.csv names, and from `place` on in the row of made-up
 * people whoever a body still lacks: a coordinator, an awarding committee (KutS § 18), assessors where it holds an exam (§ 19).
 */
export function demoOfficials(personas: readonly DemoMandate[], place: number): Official[] {
  const named = namedOfficials();
  const held = new Set([...personas, ...named].map(({ body, role }) => `${body} ${role}`));
  const examining = new Set(readTable("demo/examSessions").map(({ body }) => body));
  const offices = readBoth("organisations").flatMap((row) => lackingOffices(row, held, examining));
  const people = madeUpPeople(place, offices.length);
  return [...named, ...people.flatMap((person, at) => (offices[at] ? [{ ...person, ...offices[at] }] : []))];
}

function namedOfficials(): Official[] {
  return readTable("demo/officials").map((row, place) => ({
    ...codeOf(place, row["sex"] === "F" ? "F" : "M"),
    firstName: row["firstName"] ?? "",
    lastName: row["lastName"] ?? "",
    role: row["role"] ?? "",
    body: row["body"] ?? "",
  }));
}

/** A school leaver's qualification is not decided by a committee, so a school needs none. KutS § 10 (2). */
function lackingOffices(row: SeedRow, held: ReadonlySet<string>, examining: ReadonlySet<string | null | undefined>) {
  const { key: body, kind } = row;
  if (!body || kind === "AUTHORITY") return [];
  const wanted = [
    ["COORDINATOR"],
    ...(kind === "AWARDING_BODY" ? [committee] : []),
    ...(examining.has(body) ? [assessors] : []),
  ];
  return wanted
    .filter(([first]) => !held.has(`${body} ${first}`))
    .flat()
    .map((role): Office => ({ body, role }));
}
