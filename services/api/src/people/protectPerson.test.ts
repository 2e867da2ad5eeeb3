import { as, testDatabase } from "../../test/testDatabase";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { Person } from "./Person";
import { protectPerson } from "./protectPerson";
import { aPerson } from "./testing/aPerson";

const { inAct } = testDatabase([Person, Event]);

describe("protecting a person's identity", () => {
  it("is done and ended by Kutsekoda with a reason, noted each time, and twice is as once", () =>
    inAct(async (act) => {
      const { id: personId } = await aPerson(act.tx);
      const registrar = as(act, { ...actingAs((await aPerson(act.tx)).id), activeRole: Role.REGISTRAR });
      const input = { personId, isProtected: true, reason: " KarS § 66 " };
      expect((await protectPerson(registrar, input)).protectedAt).toEqual(act.now);
      await protectPerson(registrar, input);
      expect((await protectPerson(registrar, { ...input, isProtected: false })).protectedAt).toBeNull();
      const events = await act.tx.find(Event, { where: { subjectId: personId }, order: { id: "ASC" } });
      expect(events.map(({ type }) => type)).toEqual(["person.protected", "person.protectionEnded"]);
      await expect(protectPerson(registrar, { ...input, reason: "  " })).rejects.toThrow("REASON_REQUIRED");
    }));

  it("is nobody else's to do", () =>
    inAct(async (act) => {
      const { id: personId } = await aPerson(act.tx);
      const manager = as(act, { ...actingAs(personId), activeRole: Role.MANAGER });
      await expect(protectPerson(manager, { personId, isProtected: true, reason: "x" })).rejects.toThrow("FORBIDDEN");
    }));
});
