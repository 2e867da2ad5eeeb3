import type { EntityManager } from "typeorm";
import { aRegister } from "../../test/aRegister";
import { Role } from "../platform/Role";
import { aMandate } from "./testing/aMandate";
import { aPerson } from "./testing/aPerson";
import { makePersonalCode } from "./personalCode";
import { Mandate } from "./Mandate";
import { Person } from "./Person";
import { Session } from "./Session";

const running = aRegister();
const manager = (): EntityManager => running.register.source.manager;

async function anOfficial(
  role: Role,
): Promise<{ person: Person; mandate: Mandate; cookie: string; organisationId: string }> {
  const [organisation] = await manager().query<{ id: string }[]>(
    "insert into organisation (registry_code, kind, name) values ($1, 'AWARDING_BODY', 'Body') returning id",
    [String(10_000_000 + Math.floor(Math.random() * 89_000_000))],
  );
  const organisationId = organisation?.id ?? "";
  const person = await aPerson(manager());
  const mandate = await aMandate(manager(), { personId: person.id, role, organisationId });
  return { person, mandate, organisationId, cookie: await running.signIn(person.id, mandate.id) };
}

const whoAmI = "{ viewer { activeRole mandates { id } } }";
const grant = `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { mandate { id role isActive } problems { code field } } }`;
const end = `mutation ($input: EndMandateInput!) { endMandate(input: $input) { mandate { isActive endedReason } problems { code } } }`;

interface Granted {
  grantMandate: {
    mandate: { id: string; role: Role; isActive: boolean } | null;
    problems: { code: string; field: string | null }[];
  } | null;
}

const someone = (role: Role, facts: object = {}): object => ({
  input: {
    personalCode: makePersonalCode("F", "2133-05-05", Math.floor(Math.random() * 1000)),
    firstName: "Õie",
    lastName: "O'Brien",
    role,
    validFrom: "2026-01-01",
    ...facts,
  },
});

describe("mandates", () => {
  it("stop working on a live session at the next request", async () => {
    const official = await anOfficial(Role.COORDINATOR);
    expect((await running.ask(whoAmI, {}, official.cookie)).data).toMatchObject({
      viewer: { activeRole: "COORDINATOR" },
    });
    await manager().update(Mandate, { id: official.mandate.id }, { endedAt: new Date() });
    expect((await running.ask(whoAmI, {}, official.cookie)).data).toEqual({
      viewer: { activeRole: "CITIZEN", mandates: [] },
    });
  });

  it("are over the day after their last day", async () => {
    const official = await anOfficial(Role.MANAGER);
    await manager().update(Mandate, { id: official.mandate.id }, { validUntil: "2026-01-01" });
    expect((await running.ask(whoAmI, {}, official.cookie)).data).toEqual({
      viewer: { activeRole: "CITIZEN", mandates: [] },
    });
  });

  it("are granted by a manager to the own body's coordinators and assessors only", async () => {
    const manager = await anOfficial(Role.MANAGER);
    const other = await anOfficial(Role.MANAGER);
    const granted = await running.ask<Granted>(grant, someone(Role.ASSESSOR), manager.cookie);
    expect(granted.data.grantMandate).toMatchObject({ mandate: { role: "ASSESSOR", isActive: true }, problems: [] });
    for (const attempt of [
      someone(Role.REGISTRAR),
      someone(Role.MANAGER),
      someone(Role.COORDINATOR, { organisationId: other.organisationId }),
    ]) {
      expect((await running.ask<Granted>(grant, attempt, manager.cookie)).errors?.[0]?.extensions.code).toBe(
        "FORBIDDEN",
      );
    }
  });

  it("tell every fault of a form at once", async () => {
    const { cookie } = await anOfficial(Role.MANAGER);
    const faulty = { personalCode: "38302250123", firstName: " ", validUntil: "2025-01-01" };
    const { data } = await running.ask<Granted>(grant, someone(Role.COORDINATOR, faulty), cookie);
    expect(data.grantMandate?.problems).toEqual([
      { code: "PERSONAL_CODE_INVALID", field: "personalCode" },
      { code: "FIELD_REQUIRED", field: "firstName" },
      { code: "DATES_OUT_OF_ORDER", field: "validUntil" },
    ]);
  });

  it("are not granted to oneself, nor twice", async () => {
    const { cookie, person } = await anOfficial(Role.MANAGER);
    const self = await running.ask<Granted>(
      grant,
      someone(Role.COORDINATOR, { personalCode: person.personalCode }),
      cookie,
    );
    expect(self.data.grantMandate?.problems).toEqual([{ code: "MANDATE_SELF_GRANTED", field: "personalCode" }]);
    const twice = someone(Role.COORDINATOR);
    await running.ask(grant, twice, cookie);
    expect((await running.ask<Granted>(grant, twice, cookie)).data.grantMandate?.problems).toEqual([
      { code: "MANDATE_DUPLICATE", field: "role" },
    ]);
  });

  it("end with a reason; those of another body are not there", async () => {
    const mine = await anOfficial(Role.MANAGER);
    const foreign = await anOfficial(Role.COORDINATOR);
    const { data } = await running.ask<Granted>(grant, someone(Role.COORDINATOR), mine.cookie);
    const mandateId = data.grantMandate?.mandate?.id;
    expect((await running.ask(end, { input: { mandateId, reason: "  " } }, mine.cookie)).data).toMatchObject({
      endMandate: { problems: [{ code: "REASON_REQUIRED" }] },
    });
    expect((await running.ask(end, { input: { mandateId, reason: "Lahkus töölt" } }, mine.cookie)).data).toMatchObject({
      endMandate: { mandate: { isActive: false } },
    });
    for (const id of [foreign.mandate.id, "00000000-0000-7000-8000-000000000000", "no id at all"]) {
      const { errors } = await running.ask(end, { input: { mandateId: id, reason: "x" } }, mine.cookie);
      expect(errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    }
  });

  it("are switched by their holder only, and the switch is logged", async () => {
    const official = await anOfficial(Role.COORDINATOR);
    const other = await anOfficial(Role.REGISTRAR);
    const change =
      "mutation ($id: ID) { switchRole(input: { mandateId: $id }) { viewer { activeRole } problems { code } } }";
    expect((await running.ask(change, { id: null }, official.cookie)).data).toMatchObject({
      switchRole: { viewer: { activeRole: "CITIZEN" } },
    });
    expect((await running.ask(change, { id: official.mandate.id }, official.cookie)).data).toMatchObject({
      switchRole: { viewer: { activeRole: "COORDINATOR" } },
    });
    expect((await running.ask(change, { id: other.mandate.id }, official.cookie)).data).toMatchObject({
      switchRole: { viewer: null, problems: [{ code: "ROLE_NOT_HELD" }] },
    });
    const logged = await manager().query<object[]>("select action from security_log where person_id = $1", [
      official.person.id,
    ]);
    expect(logged).toEqual([{ action: "role switched" }, { action: "role switched" }]);
  });
});

describe("the list of mandates", () => {
  it("can be of those that end by a day, without those taken up for a day", async () => {
    const registrar = await anOfficial(Role.REGISTRAR);
    const { organisationId, person } = await anOfficial(Role.MANAGER);
    const make = async (role: Role, validUntil: string | null): Promise<string> =>
      (await aMandate(manager(), { personId: person.id, organisationId, role, validUntil })).id;
    const ending = await make(Role.COORDINATOR, "2098-03-01");
    await make(Role.ASSESSOR, "2098-03-02");
    await make(Role.EMPLOYER, "2098-03-01");
    const query = `{ mandates(filter: { organisationId: "${organisationId}", endsBy: "2098-03-01" }) { edges { node { id } } } }`;
    expect((await running.ask(query, {}, registrar.cookie)).data).toEqual({
      mandates: { edges: [{ node: { id: ending } }] },
    });
  });
});

describe("sessions", () => {
  it("end when nobody uses them, and when their time is up", async () => {
    const { cookie, person } = await anOfficial(Role.COORDINATOR);
    await manager().update(Session, { personId: person.id }, { lastSeenAt: new Date(Date.now() - 21 * 60_000) });
    expect((await running.ask(whoAmI, {}, cookie)).data).toEqual({ viewer: null });
    const second = await running.signIn(person.id);
    await manager().update(
      Session,
      { personId: person.id },
      { lastSeenAt: new Date(), expiresAt: new Date(Date.now() - 1) },
    );
    expect((await running.ask(whoAmI, {}, second)).data).toEqual({ viewer: null });
  });

  it("of a suspended person are no sessions", async () => {
    const { cookie, person } = await anOfficial(Role.COORDINATOR);
    await manager().update(Person, { id: person.id }, { suspendedAt: new Date() });
    expect((await running.ask(whoAmI, {}, cookie)).data).toEqual({ viewer: null });
  });
});
