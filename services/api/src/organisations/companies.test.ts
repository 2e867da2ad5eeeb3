import type { EntityManager } from "typeorm";
import { aRegister } from "../../test/aRegister";
import { BusinessRegisterDown, type RepresentedCompany } from "../integrations/businessRegister/BusinessRegister";
import { Mandate } from "../people/Mandate";
import type { Person } from "../people/Person";
import { aPerson } from "../people/testing/aPerson";
import { Role } from "../platform/Role";
import { addDays } from "../platform/days";
import { tallinnDay } from "../platform/tallinnDay";
import { businessRegister } from "./businessRegister";
import { Organisation } from "./Organisation";
import { anOrganisation } from "./testing/anOrganisation";

const running = aRegister();
const manager = (): EntityManager => running.register.source.manager;
const rights = new Map<string, RepresentedCompany[]>();
let isDown = false;
let serial = 0;

beforeAll(() =>
  businessRegister.know({
    companiesOf: (code) =>
      isDown ? Promise.reject(new BusinessRegisterDown("down")) : Promise.resolve(rights.get(code) ?? []),
  }),
);
beforeEach(() => {
  isDown = false;
});

const aCompany = (): RepresentedCompany => ({
  registryCode: String(60_000_000 + process.pid * 10 + serial++),
  name: "Kase Ehitus OÜ",
});

async function aRepresentative(...companies: RepresentedCompany[]): Promise<{ person: Person; cookie: string }> {
  const person = await aPerson(manager());
  rights.set(person.personalCode ?? "", companies);
  return { person, cookie: await running.signIn(person.id) };
}

interface Acted {
  actForCompany: { viewer: { activeRole: Role } | null; problems: { code: string; field: string | null }[] };
}
const act = (cookie: string, registryCode: string): Promise<{ data: Acted }> =>
  running.ask<Acted>(
    `mutation ($input: ActForCompanyInput!) { actForCompany(input: $input) { viewer { activeRole } problems { code field } } }`,
    { input: { registryCode } },
    cookie,
  );
const whoAmI = async (cookie: string): Promise<unknown> =>
  (await running.ask("{ viewer { activeRole activeMandate { organisation { name kind } } } }", {}, cookie)).data;
const listed = async (cookie: string): Promise<unknown> =>
  (await running.ask("{ companyRights { isRegisterAnswering companies { registryCode isActing } } }", {}, cookie)).data;
const mandatesOf = (person: Person): Promise<Mandate[]> =>
  manager().findBy(Mandate, { personId: person.id, role: Role.EMPLOYER });

describe("acting for a company", () => {
  it("begins when the business register says so, and lasts to the end of the day", async () => {
    const company = aCompany();
    const { person, cookie } = await aRepresentative(company);
    expect((await act(cookie, company.registryCode)).data.actForCompany).toEqual({
      viewer: { activeRole: "EMPLOYER" },
      problems: [],
    });
    expect(await whoAmI(cookie)).toEqual({
      viewer: { activeRole: "EMPLOYER", activeMandate: { organisation: { name: company.name, kind: "EMPLOYER" } } },
    });
    const today = tallinnDay(new Date());
    expect(await mandatesOf(person)).toMatchObject([{ validFrom: today, validUntil: today, endedAt: null }]);
    const logged = await manager().query<unknown[]>(
      "select 1 from security_log where person_id = $1 and action = 'role switched' and detail->>'role' = 'EMPLOYER'",
      [person.id],
    );
    expect(logged).toHaveLength(1);
  });

  it("is refused for a company the person does not represent, whether it exists or not", async () => {
    const { cookie } = await aRepresentative(aCompany());
    const other = await anOrganisation(manager(), { kind: "EMPLOYER" });
    for (const code of [other.registryCode, "99999999", ""]) {
      expect((await act(cookie, code)).data.actForCompany).toEqual({
        viewer: null,
        problems: [{ code: "COMPANY_NOT_REPRESENTED", field: "registryCode" }],
      });
    }
  });

  it("is refused, and the list says so, while the business register does not answer", async () => {
    const company = aCompany();
    const { cookie } = await aRepresentative(company);
    isDown = true;
    expect((await act(cookie, company.registryCode)).data.actForCompany.problems).toEqual([
      { code: "BUSINESS_REGISTER_DOWN", field: null },
    ]);
    expect(await listed(cookie)).toEqual({ companyRights: { isRegisterAnswering: false, companies: [] } });
  });

  it("is one mandate and one organisation, however often it is taken up", async () => {
    const company = aCompany();
    const { person, cookie } = await aRepresentative(company);
    await Promise.all(Array.from({ length: 6 }, () => act(cookie, company.registryCode)));
    expect(await mandatesOf(person)).toHaveLength(1);
    expect(await manager().countBy(Organisation, { registryCode: company.registryCode })).toBe(1);
  });

  it("stops at the next request on the day after, until the business register has been asked anew", async () => {
    const company = aCompany();
    const { person, cookie } = await aRepresentative(company);
    await act(cookie, company.registryCode);
    const yesterday = addDays(tallinnDay(new Date()), -1);
    await manager().update(Mandate, { personId: person.id }, { validFrom: yesterday, validUntil: yesterday });
    expect(await whoAmI(cookie)).toMatchObject({ viewer: { activeRole: "CITIZEN" } });
    await act(cookie, company.registryCode);
    expect(await whoAmI(cookie)).toMatchObject({ viewer: { activeRole: "EMPLOYER" } });
    expect(await mandatesOf(person)).toHaveLength(1);
  });

  it("ends at once when the business register is asked and does not give the right any more", async () => {
    const company = aCompany();
    const { person, cookie } = await aRepresentative(company);
    await act(cookie, company.registryCode);
    rights.set(person.personalCode ?? "", []);
    await listed(cookie);
    expect(await whoAmI(cookie)).toMatchObject({ viewer: { activeRole: "CITIZEN" } });
    expect(await mandatesOf(person)).toMatchObject([{ endedReason: "business register" }]);
  });

  it("takes over a company's new name, and leaves an awarding body's as it is", async () => {
    const company = aCompany();
    const body = await anOrganisation(manager(), { name: "Eesti Liit" });
    const asBody = { registryCode: body.registryCode, name: "Other name" };
    const { cookie, person } = await aRepresentative(company, asBody);
    await act(cookie, company.registryCode);
    rights.set(person.personalCode ?? "", [{ ...company, name: "Uus nimi OÜ" }, asBody]);
    await act(cookie, company.registryCode);
    expect(await whoAmI(cookie)).toMatchObject({
      viewer: { activeMandate: { organisation: { name: "Uus nimi OÜ" } } },
    });
    await act(cookie, body.registryCode);
    expect(await whoAmI(cookie)).toMatchObject({
      viewer: { activeMandate: { organisation: { name: "Eesti Liit", kind: "AWARDING_BODY" } } },
    });
  });

  it("does not make the company public", async () => {
    const company = await anOrganisation(manager(), { kind: "EMPLOYER", name: "Nähtamatu OÜ" });
    const asked = await running.ask<{ awardingBodies: { edges: unknown[] } }>(
      `{ awardingBody(id: "${company.id}") { name } awardingBodies(filter: { text: "Nähtamatu" }) { edges { node { id } } } }`,
    );
    expect(asked.data).toEqual({ awardingBody: null, awardingBodies: { edges: [] } });
  });
});
