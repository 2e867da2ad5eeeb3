import { as, testDatabase } from "../../test/testDatabase";
import { Organisation } from "../organisations/Organisation";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { allowBodyToAsk } from "./allowBodyToAsk";
import { draftQuestionnaire } from "./draftQuestionnaire";
import { openQuestionnaire } from "./openQuestionnaire";
import { Questionnaire } from "./Questionnaire";
import { submitForReview } from "./submitForReview";
import { aDraft } from "./testing/aDraft";
import { aQuestionnaire } from "./testing/aQuestionnaire";
import { questionnaireEntities } from "./testing/questionnaireEntities";

const database = testDatabase(questionnaireEntities);

async function aHouse(act: Act) {
  const kutsekoda = await anOrganisation(act.tx, { kind: "AUTHORITY" });
  const body = await anOrganisation(act.tx);
  const acting = async (role: Role, organisationId: string) =>
    as(act, actingAs((await aPerson(act.tx)).id, role, organisationId));
  const admin = await acting(Role.ADMINISTRATOR, kutsekoda.id);
  const allow = (isAllowed: boolean, by = admin) => allowBodyToAsk(by, { organisationId: body.id, isAllowed });
  return { kutsekoda, body, admin, acting, allow, manager: await acting(Role.MANAGER, body.id) };
}

describe("Kutsekoda", () => {
  it("lets a body ask its own holders, and takes that back; each is noted once", () =>
    database.inAct(async (act) => {
      const { body, allow, manager } = await aHouse(act);
      await expect(draftQuestionnaire(manager, aDraft())).rejects.toThrow("FORBIDDEN");
      expect((await allow(true)).mayAskHolders).toBe(true);
      await allow(true);
      await draftQuestionnaire(manager, aDraft());
      expect((await allow(false)).mayAskHolders).toBe(false);
      expect((await act.get(Organisation, body.id)).mayAskHolders).toBe(false);
      await expect(draftQuestionnaire(manager, aDraft())).rejects.toThrow("FORBIDDEN");
      const events = await act.tx.find(Event, {
        ...{ where: { subjectId: body.id, type: "organisation.askingAllowed" }, order: { id: "ASC" } },
      });
      expect(events.map(({ data }) => data["isAllowed"])).toEqual([true, false]);
    }));

  it.each([Role.REGISTRAR, Role.MANAGER, Role.COORDINATOR, Role.CITIZEN] as const)("leaves that to no %s", (role) =>
    database.inAct(async (act) => {
      const { body, kutsekoda, acting, allow } = await aHouse(act);
      const other = await acting(role, role === Role.REGISTRAR ? kutsekoda.id : body.id);
      await expect(allow(true, other)).rejects.toThrow("FORBIDDEN");
    }),
  );

  it("is no body itself, and a body that is not there is not allowed anything", () =>
    database.inAct(async (act) => {
      const { kutsekoda, admin } = await aHouse(act);
      for (const organisationId of [kutsekoda.id, "00000000-0000-7000-8000-000000000000", "' or true"]) {
        await expect(allowBodyToAsk(admin, { organisationId, isAllowed: true })).rejects.toThrow("NOT_FOUND");
      }
    }));
});

describe("a body that may ask no more", () => {
  it("sends and opens nothing it has written; what is open stays open", () =>
    database.inAct(async (act) => {
      const { body, allow, manager, admin } = await aHouse(act);
      await allow(true);
      const draft = await draftQuestionnaire(manager, aDraft());
      const organisationId = body.id;
      const approved = await aQuestionnaire(act.tx, { organisationId, status: "SCHEDULED", openedAt: null });
      const open = await aQuestionnaire(act.tx, { organisationId });
      await allow(false);
      await expect(submitForReview(manager, { questionnaireId: draft.id })).rejects.toThrow("FORBIDDEN");
      await expect(openQuestionnaire(manager, { questionnaireId: approved.id })).rejects.toThrow("FORBIDDEN");
      expect((await act.get(Questionnaire, open.id)).status).toBe("OPEN");
      await submitForReview(admin, { questionnaireId: draft.id });
      expect((await act.get(Questionnaire, draft.id)).status).toBe("REVIEW");
    }));
});
