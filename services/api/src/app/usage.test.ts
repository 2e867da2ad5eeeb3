import type { EntityManager } from "typeorm";
import { aRegister } from "../../test/aRegister";
import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { Organisation } from "../organisations/Organisation";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { visitor } from "../platform/Viewer";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import { Mandate } from "../people/Mandate";
import { noteUsage, type NoteUsageInput } from "../people/noteUsage";
import { Person } from "../people/Person";
import { UsageEntry } from "../people/UsageEntry";
import { UsageKind } from "../people/UsageKind";
import { UsagePurpose } from "../people/UsagePurpose";
import { findOwnUsage } from "../people/usageQueries";

const { inAct, source } = testDatabase([Person, Mandate, Organisation, Event, UsageEntry]);
const running = aRegister();

const look = (person: Person, facts: Partial<NoteUsageInput> = {}): NoteUsageInput => ({
  of: [{ personId: person.id, type: "person", id: person.id }],
  purpose: UsagePurpose.PERSON_LOOKUP,
  kinds: [UsageKind.NAME],
  ...facts,
});
const of = (tx: EntityManager, person: Person): Promise<UsageEntry[]> =>
  tx.find(UsageEntry, { where: { personId: person.id }, order: { at: "ASC" } });
const at = (time: string): Date => new Date(`2026-11-26T${time}Z`);

describe("the log of who has looked", () => {
  it("says who, in which role and body, when, what for and what kinds of data", async () => {
    await inAct(async (act) => {
      const [person, official] = [await aPerson(act.tx), await aPerson(act.tx)];
      const body = await anOrganisation(act.tx);
      const viewer = actingAs(official.id, Role.COORDINATOR, body.id);
      const kinds = [UsageKind.NAME, UsageKind.CONTACTS];
      await noteUsage(as(act, viewer), look(person, { purpose: UsagePurpose.APPLICATION_REVIEW, kinds }));
      expect(await of(act.tx, person)).toMatchObject([
        {
          ...{ readerPersonId: official.id, readerOrganisationId: body.id, readerRole: Role.COORDINATOR },
          ...{ purpose: "APPLICATION_REVIEW", kinds: ["CONTACTS", "NAME"], subjectType: "person", at: act.now },
        },
      ]);
    });
  });

  it("takes the same look within an hour for one, and another hour, purpose, kind or reason for another", async () => {
    await inAct(async (act) => {
      const [person, official] = [await aPerson(act.tx), await aPerson(act.tx)];
      const viewer = actingAs(official.id, Role.REGISTRAR);
      const note = (time: string, facts: Partial<NoteUsageInput> = {}): Promise<void> =>
        noteUsage(as(act, viewer, at(time)), look(person, facts));
      await note("10:00:00");
      await note("10:59:59");
      expect(await of(act.tx, person)).toHaveLength(1);
      await note("11:00:00");
      await note("11:00:01", { purpose: UsagePurpose.SUPERVISION });
      await note("11:00:02", { kinds: [UsageKind.CONTACTS] });
      await note("11:00:03", { reason: "Riigihange 123" });
      await noteUsage(as(act, actingAs((await aPerson(act.tx)).id, Role.REGISTRAR), at("11:00:04")), look(person));
      expect(await of(act.tx, person)).toHaveLength(6);
    });
  });

  it("leaves out one's own data, and knows readers who are no body of the register", async () => {
    await inAct(async (act) => {
      const person = await aPerson(act.tx);
      await noteUsage(as(act, actingAs(person.id)), look(person));
      await noteUsage(as(act, actingAs(person.id)), look(person, { of: [] }));
      const reader = { code: "10000001", name: "Ehitus OÜ" };
      await noteUsage(as(act, visitor), look(person, { purpose: UsagePurpose.EMPLOYER_CHECK, reader }));
      expect(await of(act.tx, person)).toMatchObject([{ readerCode: "10000001", readerName: "Ehitus OÜ" }]);
    });
  });

  it("shows each person one's own only, newest first, page by page", async () => {
    await inAct(async (act) => {
      const [person, other] = [await aPerson(act.tx), await aPerson(act.tx)];
      const registrar = actingAs((await aPerson(act.tx)).id, Role.REGISTRAR);
      for (const hour of ["08", "09", "10"]) await noteUsage(as(act, registrar, at(`${hour}:00:00`)), look(person));
      await noteUsage(as(act, registrar), look(other));
      const ctx = contextOver(act.tx, actingAs(person.id));
      const first = await findOwnUsage(ctx, 2, null);
      expect(first.edges.map(({ node }) => node.at)).toEqual([at("10:00:00"), at("09:00:00")]);
      const rest = await findOwnUsage(ctx, 2, first.pageInfo.endCursor);
      expect(rest.edges.map(({ node }) => node.at)).toEqual([at("08:00:00")]);
      expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage, await first.count?.()]).toEqual([true, false, 3]);
    });
  });

  it("cannot be changed or emptied by the app", async () => {
    const { manager } = source();
    for (const verb of ["update usage_entry set reason = null", "delete from usage_entry", "truncate usage_entry"]) {
      await expect(manager.query(verb)).rejects.toThrow(/permission denied/);
    }
  });

  it("is written when Kutsekoda looks a person up, and read by that person", async () => {
    const { manager } = running.register.source;
    const [person, registrar] = [await aPerson(manager), await aPerson(manager)];
    const body = await anOrganisation(manager, { name: "Kutsekoda" });
    const mandate = await aMandate(manager, { personId: registrar.id, role: Role.REGISTRAR, organisationId: body.id });
    const cookie = await running.signIn(registrar.id, mandate.id);
    await running.ask("query ($id: ID!) { person(id: $id) { personalCode } }", { id: person.id }, cookie);
    const mine =
      "{ viewer { usageEntries { edges { node { purpose kinds readerRole readerOrganisation { name } } } } } }";
    const answer = await running.ask(mine, {}, await running.signIn(person.id));
    expect(answer.data).toEqual({
      viewer: {
        usageEntries: {
          edges: [
            {
              node: {
                purpose: "PERSON_LOOKUP",
                kinds: ["BIRTH_DATE", "CONTACTS", "MANDATES", "NAME", "PERSONAL_CODE"],
                readerRole: "REGISTRAR",
                readerOrganisation: { name: "Kutsekoda" },
              },
            },
          ],
        },
      },
    });
  });
});
