import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { ApplicationResolver } from "./ApplicationResolver";
import { findApplication, findApplications } from "./applicationQueries";
import { openForSupervision } from "./openForSupervision";
import { SupervisionReading } from "./SupervisionReading";
import { anApplication } from "./testing/anApplication";
import { applicationEntities } from "./testing/applicationEntities";
import { UsageEntry } from "../people/UsageEntry";
import { aPerson } from "../people/testing/aPerson";
import { AccessError } from "../platform/AccessError";
import { Event } from "../platform/Event";
import { actingAs } from "../platform/testing/actingAs";

const database = testDatabase([...applicationEntities, SupervisionReading, UsageEntry]);
const refused = (code: string): unknown => expect.objectContaining({ problems: [expect.objectContaining({ code })] });

describe("opening an application for supervision", () => {
  it("needs a reason; it is noted in the timeline and in the log the applicant reads", () =>
    database.inAct(async (act) => {
      const { application, applicant } = await anApplication(act.tx, { application: { status: "IN_REVIEW" } });
      const registrar = actingAs((await aPerson(act.tx)).id, "REGISTRAR");
      const seen = () => findApplication(contextOver(act.tx, registrar), application.id);
      const input = { number: application.number ?? "", reason: " Kaebus menetluse kohta. " };
      expect(await seen()).toBeNull();
      await expect(openForSupervision(as(act, registrar), { ...input, reason: " " })).rejects.toEqual(
        refused("REASON_REQUIRED"),
      );
      expect((await openForSupervision(as(act, registrar, new Date()), input)).id).toBe(application.id);
      expect((await seen())?.id).toBe(application.id);
      const listed = await findApplications(contextOver(act.tx, registrar), {}, 20, null);
      expect(listed.edges.map(({ node }) => node.id)).toEqual([application.id]);
      const event = await act.tx.findOneByOrFail(Event, { subjectId: application.id, type: "application.supervised" });
      expect(event).toMatchObject({ actorRole: "REGISTRAR", data: { reason: "Kaebus menetluse kohta." } });
      await new ApplicationResolver().application(application.id, contextOver(act.tx, registrar));
      const [look] = await act.tx.findBy(UsageEntry, { personId: applicant.id });
      expect(look).toMatchObject({ purpose: "SUPERVISION", reason: "Kaebus menetluse kohta." });
    }));

  it("lasts an hour, for the one who opened it", () =>
    database.inAct(async (act) => {
      const { application } = await anApplication(act.tx, { application: { status: "IN_REVIEW" } });
      const registrar = actingAs((await aPerson(act.tx)).id, "REGISTRAR");
      const other = actingAs((await aPerson(act.tx)).id, "ADMINISTRATOR");
      const input = { number: application.number ?? "", reason: "Järelevalve" };
      await openForSupervision(as(act, registrar, new Date(Date.now() - 3_700_000)), input);
      expect(await findApplication(contextOver(act.tx, registrar), application.id)).toBeNull();
      await openForSupervision(as(act, registrar, new Date()), input);
      expect(await findApplication(contextOver(act.tx, other), application.id)).toBeNull();
    }));

  it("finds nothing by a wrong number, and is not for one's own application nor for a body", () =>
    database.inAct(async (act) => {
      const { application, applicant, awarded } = await anApplication(act.tx, {
        application: { status: "IN_REVIEW" },
      });
      const input = { number: application.number ?? "", reason: "Järelevalve" };
      const registrar = actingAs((await aPerson(act.tx)).id, "REGISTRAR");
      await expect(openForSupervision(as(act, registrar), { ...input, number: "T-1" })).rejects.toEqual(
        refused("APPLICATION_NOT_FOUND"),
      );
      const own = actingAs(applicant.id, "REGISTRAR");
      const coordinator = actingAs(registrar.personId ?? "", "COORDINATOR", awarded.organisation.id);
      for (const viewer of [own, coordinator]) {
        await expect(openForSupervision(as(act, viewer), input)).rejects.toEqual(new AccessError("FORBIDDEN"));
      }
    }));
});
