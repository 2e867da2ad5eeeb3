import { as, testDatabase } from "../../test/testDatabase";
import { Application } from "./Application";
import { saveApplication } from "./saveApplication";
import { sendDeletionNotice } from "./sendDeletionNotice";
import { aCompleteDraft } from "./testing/aCompleteDraft";
import { anApplication } from "./testing/anApplication";
import { applicationEntities } from "./testing/applicationEntities";
import { tidyDrafts } from "./tidyDrafts";
import { Letter } from "../letters/Letter";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import type { Perform } from "../platform/perform";
import { StoredDocument } from "../platform/StoredDocument";
import { actingAs } from "../platform/testing/actingAs";
import { system } from "../platform/Viewer";

const { inAct } = testDatabase(applicationEntities);
const term = { keptDays: 90, noticeDays: 7 };
const updatedAt = new Date("2026-08-01T10:00:00Z");

async function tidyOn(act: Act, day: string): Promise<void> {
  const perform: Perform = (_viewer, action, input) => action(as(act, system, new Date(`${day}T03:00:00Z`)), input);
  await tidyDrafts({}, { perform, term });
}

const eventsOf = async (act: Act, subjectId: string): Promise<string[]> =>
  (await act.tx.find(Event, { where: { subjectId }, order: { id: "ASC" } })).map(({ type }) => type);

const isThere = (act: Act, id: string): Promise<boolean> => act.tx.existsBy(Application, { id });

describe("a draft nobody uses", () => {
  it("is told of seven days before its end, and deleted with its papers on the day", () =>
    inAct(async (act) => {
      const { application, applicant } = await aCompleteDraft(act.tx, { application: { updatedAt } });
      await tidyOn(act, "2026-10-22");
      expect(await eventsOf(act, application.id)).toEqual([]);
      await tidyOn(act, "2026-10-23");
      await tidyOn(act, "2026-10-24");
      expect(await eventsOf(act, application.id)).toEqual(["application.deletionNear"]);
      const event = await act.tx.findOneByOrFail(Event, { subjectId: application.id });
      expect(event.data).toEqual({ deletedOn: "2026-10-30" });
      await sendDeletionNotice(act, event);
      await tidyOn(act, "2026-10-29");
      expect(await isThere(act, application.id)).toBe(true);
      await tidyOn(act, "2026-10-30");
      expect(await isThere(act, application.id)).toBe(false);
      expect(await eventsOf(act, application.id)).toEqual(["application.deletionNear", "application.draftExpired"]);
      expect(await act.tx.countBy(StoredDocument, { createdBy: applicant.id })).toBe(0);
      expect(await act.tx.countBy(Letter, { personId: applicant.id, template: "application.deletionNear" })).toBe(1);
    }));

  it("begins a new term when its applicant goes on with it", () =>
    inAct(async (act) => {
      const { application, applicant } = await anApplication(act.tx, { application: { updatedAt } });
      await tidyOn(act, "2026-10-25");
      const mari = as(act, actingAs(applicant.id), new Date("2026-10-28T10:00:00Z"));
      await saveApplication(mari, { applicationId: application.id, revision: 1, education: "Kõrgharidus" });
      await tidyOn(act, "2026-11-05");
      expect(await isThere(act, application.id)).toBe(true);
      expect(await eventsOf(act, application.id)).toEqual(["application.deletionNear", "application.saved"]);
    }));

  it("always has its seven days, even when the worker comes late", () =>
    inAct(async (act) => {
      const { application } = await anApplication(act.tx, { application: { updatedAt } });
      await tidyOn(act, "2026-12-01");
      const event = await act.tx.findOneByOrFail(Event, { subjectId: application.id });
      expect(event.data).toEqual({ deletedOn: "2026-12-08" });
    }));

  it("is left alone once it is submitted", () =>
    inAct(async (act) => {
      const { application } = await anApplication(act.tx, { application: { updatedAt, status: "SUBMITTED" } });
      await tidyOn(act, "2026-12-01");
      expect(await eventsOf(act, application.id)).toEqual([]);
    }));
});

describe("a draft that saves itself", () => {
  it("notes one saving an hour", () =>
    inAct(async (act) => {
      const { application, applicant } = await anApplication(act.tx);
      const save = async (at: string, revision: number): Promise<void> => {
        const mari = as(act, actingAs(applicant.id), new Date(at));
        await saveApplication(mari, { applicationId: application.id, revision, education: at });
      };
      await save("2026-11-20T10:00:00Z", 1);
      await save("2026-11-20T10:00:05Z", 2);
      await save("2026-11-20T10:59:00Z", 3);
      await save("2026-11-20T11:00:01Z", 4);
      expect(await eventsOf(act, application.id)).toEqual(["application.saved", "application.saved"]);
    }));
});
