import { testDatabase } from "../../test/testDatabase";
import { anApplication } from "../applications/testing/anApplication";
import { aCertificate } from "../certificates/testing/aCertificate";
import { Committee } from "../committees/Committee";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Role } from "../platform/Role";
import type { AudienceRule } from "../questionnaires/AudienceRule";
import { audienceSql } from "../questionnaires/audienceSql";
import { aQualification } from "../standards/testing/aQualification";
import { entities } from "./entities";

const database = testDatabase(entities);

/** Two bodies, one in Tartu, and people of every kind, each named by what they are. */
async function aWorld(act: Act) {
  const { tx } = act;
  const tartu = await anOrganisation(tx, { address: "Ülikooli 18, 50090 Tartu" });
  const narva = await anOrganisation(tx, { address: "Narva linn" });
  const [smith, cook] = [
    await aQualification(tx, { organisation: tartu }),
    await aQualification(tx, { organisation: narva, qualification: { estqfLevel: 6 } }),
  ];
  const committee = await tx.save(
    Committee,
    tx.create(Committee, { organisationId: tartu.id, name: "Komisjon", validFrom: "2020-01-01" }),
  );
  const named: Record<string, string> = {};
  const person = async (name: string, facts = {}): Promise<string> => {
    const { id } = await aPerson(tx, { firstName: name, ...facts });
    named[id] = name;
    return id;
  };
  const mandate = async (name: string, role: Role, organisationId: string, facts = {}): Promise<void> => {
    await aMandate(tx, { personId: await person(name), role, organisationId, ...facts });
  };
  await mandate("coordinator", Role.COORDINATOR, tartu.id);
  await mandate("other coordinator", Role.COORDINATOR, narva.id);
  await mandate("former", Role.COORDINATOR, tartu.id, { validUntil: "2021-01-01" });
  await mandate("member", Role.COMMITTEE_MEMBER, tartu.id, { committeeId: committee.id });
  await aCertificate(tx, { of: smith, personId: await person("smith", { address: "Tartu linn" }) });
  await aCertificate(tx, { of: cook, personId: await person("cook") });
  await aCertificate(tx, { of: cook, personId: await person("expired"), validUntil: "2026-02-01" });
  await aCertificate(tx, { of: cook, personId: await person("suspended", { suspendedAt: new Date() }) });
  const both = await person("manager and smith");
  await aCertificate(tx, { of: smith, personId: both });
  await aMandate(tx, { personId: both, role: Role.MANAGER, organisationId: tartu.id });
  const applicant = await aPerson(tx, { firstName: "applicant" });
  named[applicant.id] = "applicant";
  await anApplication(tx, { applicant, awarded: smith, application: { status: "SUBMITTED" } });
  const find = async (rule: AudienceRule): Promise<string[]> => {
    const { text, values } = audienceSql({ organisationIds: [tartu.id, narva.id], ...rule }, "2026-11-23");
    const rows = await tx.query<{ person_id: string; role: string }[]>(text, [...values]);
    return rows.map((row) => named[row.person_id] ?? row.person_id).sort();
  };
  return { tartu, narva, smith, cook, committee, find, both };
}
type World = Awaited<ReturnType<typeof aWorld>>;

const cases: readonly [string, (world: World) => AudienceRule, string[]][] = [
  [
    "nobody narrowed is everybody in these bodies, once each",
    () => ({}),
    ["applicant", "cook", "coordinator", "manager and smith", "member", "other coordinator", "smith"],
  ],
  ["holders of a valid certificate", () => ({ roles: ["HOLDER"] }), ["cook", "manager and smith", "smith"]],
  ["officials with a mandate today", () => ({ roles: ["COORDINATOR"] }), ["coordinator", "other coordinator"]],
  ["those of one body", ({ narva }) => ({ organisationIds: [narva.id] }), ["cook", "other coordinator"]],
  ["members of a committee", ({ committee }) => ({ committeeIds: [committee.id] }), ["member"]],
  [
    "all of a standard: holders, applicants, and people of bodies that award it",
    ({ cook }) => ({ standardIds: [cook.standard.id] }),
    ["cook", "other coordinator"],
  ],
  ["a level", () => ({ roles: ["HOLDER"], levels: [6] }), ["cook"]],
  ["a county", () => ({ roles: ["HOLDER", "COORDINATOR"], counties: ["Tartu"] }), ["coordinator", "smith"]],
  ["states of an application", () => ({ applicationStatuses: ["SUBMITTED"] }), ["applicant"]],
  ["applicants of a period", () => ({ appliedFrom: "2026-01-05", appliedUntil: "2026-01-05" }), ["applicant"]],
  ["applicants since a later day", () => ({ roles: ["APPLICANT", "HOLDER"], appliedFrom: "2026-01-06" }), []],
  ["applicants up to an earlier day", () => ({ appliedUntil: "2026-01-04" }), []],
  ["no such state", () => ({ applicationStatuses: ["DEFICIENT"] }), []],
  [
    "all but a body",
    ({ tartu }) => ({ roles: ["COORDINATOR", "HOLDER"], exceptOrganisationIds: [tartu.id] }),
    ["cook", "other coordinator"],
  ],
  [
    "all but a standard",
    ({ cook }) => ({ roles: ["HOLDER"], exceptStandardIds: [cook.standard.id] }),
    [...["manager and smith", "smith"]],
  ],
  [
    "all but those with a role, in whatever way",
    () => ({ roles: ["HOLDER"], exceptRoles: ["MANAGER"] }),
    [...["cook", "smith"]],
  ],
];

describe("an audience", () => {
  it.each(cases)("of %s is found", (_title, rule, names) =>
    database.inAct(async (act) => {
      const world = await aWorld(act);
      expect(await world.find(rule(world))).toEqual(names);
    }),
  );

  it("asks a person who fits twice as an official", () =>
    database.inAct(async (act) => {
      const { both, tartu } = await aWorld(act);
      const { text, values } = audienceSql({ roles: ["HOLDER", "MANAGER"], organisationIds: [tartu.id] }, "2026-11-23");
      const rows = await act.tx.query<{ person_id: string; role: string }[]>(text, [...values]);
      expect(rows.filter((row) => row.person_id === both).map((row) => row.role)).toEqual(["MANAGER"]);
    }));

  it("is the same looked at part by part", () =>
    database.inAct(async (act) => {
      const { tartu, narva } = await aWorld(act);
      const rule = { organisationIds: [tartu.id, narva.id] };
      const [row] = await act.tx.query<{ middle: string }[]>(
        "select person_id::text as middle from mandate where organisation_id = any($1) order by 1 limit 1 offset 2",
        [[tartu.id, narva.id]],
      );
      const middle = row?.middle ?? "";
      const count = async (after: string | null, upTo: string | null): Promise<number> => {
        const { text, values } = audienceSql(rule, "2026-11-23", { after, upTo });
        return (await act.tx.query<unknown[]>(text, [...values])).length;
      };
      expect((await count(null, middle)) + (await count(middle, null))).toBe(await count(null, null));
    }));
});

describe("the county of an address", () => {
  it.each([
    ["Mustamäe tee 16, 10617 Tallinn", "Harju"],
    ["Riia 2, Tartu", "Tartu"],
    ["Pärnu mnt 141, 11314 Tallinn", "Harju"],
    ["Tartu mnt 84, Tallinn", "Harju"],
    ["Rakvere, Lääne-Viru maakond", "Lääne-Viru"],
    ["Kohtla-Järve linn", "Ida-Viru"],
    ["Võru", "Võru"],
    ["Helsinki", null],
  ])("%s is %s", (address, county) =>
    database.inAct(async ({ tx }) => {
      const [row] = await tx.query<{ county: string | null }[]>("select county_of($1) as county", [address]);
      expect(row?.county).toBe(county);
    }),
  );
});
