import { as, testDatabase } from "../../test/testDatabase";
import { Letter } from "../letters/Letter";
import { setCommitteeHidden } from "../organisations/setCommitteeHidden";
import { setHoldersMayHide } from "../organisations/setHoldersMayHide";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import type { Viewer } from "../platform/Viewer";
import { aQualification } from "../standards/testing/aQualification";
import { managerLetterTexts } from "./managerLetterTexts";
import { tellManagers, tellProcedureChanged } from "./managerLetters";
import { applicationEntities } from "./testing/applicationEntities";

const { inAct } = testDatabase(applicationEntities);

/** A body with a manager, a coordinator, a manager who has left, and somebody else's manager; who reads Russian, who English. */
async function aScene(act: Act) {
  const decidedBy = (await aPerson(act.tx)).id;
  const change = { version: 2, changeReason: "Kutsenõukogu otsus\nnr 7", decidedAt: act.now, decidedBy };
  const awarded = await aQualification(act.tx, { procedure: change });
  const other = await aQualification(act.tx);
  const manager = await aPerson(act.tx, { locale: "ru" });
  const coordinator = await aPerson(act.tx, { locale: "en" });
  const left = await aPerson(act.tx);
  const stranger = await aPerson(act.tx);
  const organisationId = awarded.organisation.id;
  await aMandate(act.tx, { personId: manager.id, role: Role.MANAGER, organisationId });
  await aMandate(act.tx, { personId: manager.id, role: Role.COORDINATOR, organisationId });
  await aMandate(act.tx, { personId: coordinator.id, role: Role.COORDINATOR, organisationId });
  await aMandate(act.tx, { personId: left.id, role: Role.MANAGER, organisationId, validUntil: "2021-01-01" });
  await aMandate(act.tx, { personId: stranger.id, role: Role.MANAGER, organisationId: other.organisation.id });
  const administrator: Viewer = actingAs(decidedBy, Role.ADMINISTRATOR, organisationId);
  return { awarded, organisationId, manager, coordinator, administrator };
}

const lettersAbout = (act: Act, eventId: string): Promise<Letter[]> =>
  act.tx.find(Letter, { where: { eventId }, order: { locale: "ASC" } });

test("a changed procedure is told to the body's managers and coordinators, each once and in the own language", async () => {
  await inAct(async (act) => {
    const { awarded, manager, coordinator } = await aScene(act);
    await act.record("awarding_procedure.changed", awarded.procedure.id, { inForceFrom: "2027-03-01" });
    const event = await act.tx.findOneByOrFail(Event, { subjectId: awarded.procedure.id });
    await tellProcedureChanged(act, event);
    await tellProcedureChanged(act, event);
    const written = await lettersAbout(act, event.id);
    expect(written.map(({ personId }) => personId)).toEqual([coordinator.id, manager.id]);
    expect(written[0]?.body).toContain("1 March 2027");
    expect(written[0]?.body).toContain("> Kutsenõukogu otsus\n> nr 7");
    expect(written[1]?.body).toContain("1 марта 2027 года");
  });
});

test.each([
  [
    "organisation.hidingRefused",
    (act: Act, organisationId: string) =>
      setHoldersMayHide(act, { organisationId, mayHide: false, reason: "Seadus ei luba" }),
  ],
  [
    "organisation.committeeHidden",
    (act: Act, organisationId: string) =>
      setCommitteeHidden(act, { organisationId, isHidden: true, reason: "Seadus ei luba" }),
  ],
] as const)("%s is told to the body's managers alone, with the reason", async (type, decide) => {
  await inAct(async (act) => {
    const { organisationId, manager, administrator } = await aScene(act);
    await decide(as(act, administrator), organisationId);
    const event = await act.tx.findOneByOrFail(Event, { subjectId: organisationId, type });
    await tellManagers(act, event);
    const written = await lettersAbout(act, event.id);
    expect(written.map(({ personId }) => personId)).toEqual([manager.id]);
    expect(written[0]?.subject).toBe(managerLetterTexts[type].ru({ reason: "" }).subject);
    expect(written[0]?.body).toContain("> Seadus ei luba");
  });
});
