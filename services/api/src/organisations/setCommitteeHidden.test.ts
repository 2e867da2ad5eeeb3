import { as, testDatabase } from "../../test/testDatabase";
import { Person } from "../people/Person";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { Organisation } from "./Organisation";
import { setCommitteeHidden } from "./setCommitteeHidden";
import { anOrganisation } from "./testing/anOrganisation";

const { inAct } = testDatabase([Organisation, Person, Event]);
const registrar = async (act: Act): Promise<Act> => as(act, actingAs((await aPerson(act.tx)).id, Role.REGISTRAR));

describe("hiding who sits on a body's committees", () => {
  it("is done with a public reason and undone with one, noted each time, and twice is as once", () =>
    inAct(async (act) => {
      const { id: organisationId } = await anOrganisation(act.tx);
      const kutsekoda = await registrar(act);
      const input = { organisationId, isHidden: true, reason: " Liikmeid on ähvardatud. " };
      await setCommitteeHidden(kutsekoda, input);
      await setCommitteeHidden(kutsekoda, input);
      const hidden = await act.get(Organisation, organisationId);
      expect(hidden.committeeHiddenReason).toBe("Liikmeid on ähvardatud.");
      const shown = { ...input, isHidden: false, reason: "Oht on möödas." };
      await setCommitteeHidden(kutsekoda, shown);
      await setCommitteeHidden(kutsekoda, shown);
      expect((await act.get(Organisation, organisationId)).committeeHiddenReason).toBeNull();
      const events = await act.tx.find(Event, { where: { subjectId: organisationId }, order: { id: "ASC" } });
      expect(events.map(({ type, data }) => [type, data])).toEqual([
        ["organisation.committeeHidden", { reason: "Liikmeid on ähvardatud." }],
        ["organisation.committeeShown", { reason: "Oht on möödas." }],
      ]);
    }));

  it.each([
    ["", { code: "REASON_REQUIRED", field: "reason" }],
    [" \n", { code: "REASON_REQUIRED", field: "reason" }],
    ["õ".repeat(2001), { code: "FIELD_TOO_LONG", field: "reason" }],
  ])("is refused for the reason %j", (reason, problem) =>
    inAct(async (act) => {
      const { id: organisationId } = await anOrganisation(act.tx);
      const refused = setCommitteeHidden(await registrar(act), { organisationId, isHidden: true, reason });
      await expect(refused).rejects.toMatchObject({ problems: [problem] });
    }),
  );

  it("is Kutsekoda's alone, and not about a company", () =>
    inAct(async (act) => {
      const { id: organisationId } = await anOrganisation(act.tx);
      const { id: personId } = await aPerson(act.tx);
      const input = { organisationId, isHidden: true, reason: "Ohutus" };
      const manager = as(act, actingAs(personId, Role.MANAGER, organisationId));
      await expect(setCommitteeHidden(manager, input)).rejects.toMatchObject({ code: "FORBIDDEN" });
      const company = await anOrganisation(act.tx, { kind: "EMPLOYER" });
      const wrong = setCommitteeHidden(await registrar(act), { ...input, organisationId: company.id });
      await expect(wrong).rejects.toMatchObject({ code: "NOT_FOUND" });
    }));
});
