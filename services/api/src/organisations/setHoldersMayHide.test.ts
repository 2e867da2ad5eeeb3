import { as, testDatabase } from "../../test/testDatabase";
import { Person } from "../people/Person";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { Organisation } from "./Organisation";
import { setHoldersMayHide } from "./setHoldersMayHide";
import { anOrganisation } from "./testing/anOrganisation";

const { inAct } = testDatabase([Organisation, Person, Event]);
const inRole = async (act: Act, role: Role, organisationId?: string): Promise<Act> =>
  as(act, actingAs((await aPerson(act.tx)).id, role, organisationId));

describe("deciding whether holders may hide a body's certificates", () => {
  it("is done with a reason and undone with one, noted each time, and twice is as once", () =>
    inAct(async (act) => {
      const { id: organisationId } = await anOrganisation(act.tx);
      const kutsekoda = await inRole(act, Role.ADMINISTRATOR);
      const input = { organisationId, mayHide: false, reason: " Seadus nõuab. " };
      await setHoldersMayHide(kutsekoda, input);
      await setHoldersMayHide(kutsekoda, input);
      const refused = await act.get(Organisation, organisationId);
      expect(refused).toMatchObject({ holdersMayHide: false, hidingRefusedReason: "Seadus nõuab." });
      await setHoldersMayHide(kutsekoda, { ...input, reason: "Turvaseadus § 22." });
      const allowed = { ...input, mayHide: true, reason: "Seadus muutus." };
      await setHoldersMayHide(kutsekoda, allowed);
      await setHoldersMayHide(kutsekoda, allowed);
      const now = await act.get(Organisation, organisationId);
      expect(now).toMatchObject({ holdersMayHide: true, hidingRefusedReason: null });
      const events = await act.tx.find(Event, { where: { subjectId: organisationId }, order: { id: "ASC" } });
      expect(events.map(({ type, data }) => [type, data])).toEqual([
        ["organisation.hidingRefused", { reason: "Seadus nõuab." }],
        ["organisation.hidingRefused", { reason: "Turvaseadus § 22." }],
        ["organisation.hidingAllowed", { reason: "Seadus muutus." }],
      ]);
    }));

  it.each([
    ["", { code: "REASON_REQUIRED", field: "reason" }],
    [" \n", { code: "REASON_REQUIRED", field: "reason" }],
    ["õ".repeat(2001), { code: "FIELD_TOO_LONG", field: "reason" }],
  ])("is refused for the reason %j", (reason, problem) =>
    inAct(async (act) => {
      const { id: organisationId } = await anOrganisation(act.tx);
      const kutsekoda = await inRole(act, Role.ADMINISTRATOR);
      const refused = setHoldersMayHide(kutsekoda, { organisationId, mayHide: false, reason });
      await expect(refused).rejects.toMatchObject({ problems: [problem] });
    }),
  );

  it.each([Role.REGISTRAR, Role.MANAGER, Role.COORDINATOR])("is not for %s, of the body itself either", (role) =>
    inAct(async (act) => {
      const { id: organisationId } = await anOrganisation(act.tx);
      const other = await inRole(act, role, organisationId);
      const refused = setHoldersMayHide(other, { organisationId, mayHide: false, reason: "Soov" });
      await expect(refused).rejects.toMatchObject({ code: "FORBIDDEN" });
    }),
  );

  it("is about awarding bodies and schools alone", () =>
    inAct(async (act) => {
      const kutsekoda = await inRole(act, Role.ADMINISTRATOR);
      const company = await anOrganisation(act.tx, { kind: "EMPLOYER" });
      const wrong = setHoldersMayHide(kutsekoda, { organisationId: company.id, mayHide: false, reason: "Soov" });
      await expect(wrong).rejects.toMatchObject({ code: "NOT_FOUND" });
    }));
});
