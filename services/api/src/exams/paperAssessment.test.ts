import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { findApplication } from "../applications/applicationQueries";
import { Letter } from "../letters/Letter";
import { aPerson } from "../people/testing/aPerson";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { actingAs } from "../platform/testing/actingAs";
import { aQualification } from "../standards/testing/aQualification";
import { assessPapers } from "./assessPapers";
import { tellPapersAssessed } from "./examLetters";
import { PaperAssessment } from "./PaperAssessment";
import { takeSeat } from "./takeSeat";
import { anAdmittedApplication } from "./testing/anAdmittedApplication";
import { anExamSession } from "./testing/anExamSession";
import { examEntities } from "./testing/examEntities";

const database = testDatabase(examEntities);
const refused = (code: string): unknown => expect.objectContaining({ problems: [expect.objectContaining({ code })] });
const notFound = new AccessError("NOT_FOUND");

async function ground(act: Act) {
  const awarded = await aQualification(act.tx, { procedure: { papersOnlyFor: ["RECERTIFICATION"] } });
  const application = await anAdmittedApplication(act.tx, awarded, { kind: "RECERTIFICATION" });
  const assessor = actingAs((await aPerson(act.tx)).id, "ASSESSOR", awarded.organisation.id);
  const input = {
    applicationId: application.id,
    proposal: "AWARD" as const,
    reasons: " Täiendkoolitus on tõendatud. ",
  };
  return { awarded, application, assessor, input };
}

describe("an application that needs no exam", () => {
  it("is assessed by its papers, with reasons, and is ready for the committee; the applicant is told", () =>
    database.inAct(async (act) => {
      const { application, assessor, input } = await ground(act);
      expect((await assessPapers(as(act, assessor), input)).status).toBe("ASSESSED");
      const assessment = await act.tx.findOneByOrFail(PaperAssessment, { applicationId: application.id });
      expect(assessment).toMatchObject({
        ...{ proposal: "AWARD", reasons: "Täiendkoolitus on tõendatud.", assessedBy: assessor.personId },
      });
      const event = await act.tx.findOneByOrFail(Event, { type: "application.papersAssessed" });
      expect(event).toMatchObject({ subjectId: application.id, actorPersonId: assessor.personId });
      await tellPapersAssessed(act, event);
      const letter = await act.tx.findOneByOrFail(Letter, { eventId: event.id });
      expect(letter.personId).toBe(application.personId);
      await expect(assessPapers(as(act, assessor), input)).rejects.toEqual(refused("APPLICATION_WRONG_STATE"));
    }));

  it("is not assessed without reasons, by a stranger, by the applicant, nor where an exam is asked for", () =>
    database.inAct(async (act) => {
      const { awarded, application, assessor, input } = await ground(act);
      await expect(assessPapers(as(act, assessor), { ...input, reasons: " " })).rejects.toEqual(
        refused("REASON_REQUIRED"),
      );
      const own = actingAs(application.personId, "ASSESSOR", awarded.organisation.id);
      const stranger = actingAs(assessor.personId ?? "", "ASSESSOR", (await aQualification(act.tx)).organisation.id);
      const coordinator = actingAs(assessor.personId ?? "", "COORDINATOR", awarded.organisation.id);
      for (const viewer of [own, stranger, coordinator]) {
        await expect(assessPapers(as(act, viewer), input)).rejects.toEqual(notFound);
      }
      const withExam = await anAdmittedApplication(act.tx, awarded, { kind: "INITIAL" });
      const other = { ...input, applicationId: withExam.id };
      await expect(assessPapers(as(act, assessor), other)).rejects.toEqual(notFound);
    }));

  it("takes no seat in an exam", () =>
    database.inAct(async (act) => {
      const { awarded, application } = await ground(act);
      const { session } = await anExamSession(act.tx, awarded);
      const seat = takeSeat(as(act, actingAs(application.personId)), {
        ...{ applicationId: application.id, examSessionId: session.id },
      });
      await expect(seat).rejects.toEqual(refused("EXAM_NOT_NEEDED"));
    }));

  it("is seen by the body's assessors while it waits, and afterwards by the one who assessed it", () =>
    database.inAct(async (act) => {
      const { awarded, application, assessor, input } = await ground(act);
      const other = actingAs((await aPerson(act.tx)).id, "ASSESSOR", awarded.organisation.id);
      const sees = async (viewer: typeof assessor): Promise<boolean> =>
        (await findApplication(contextOver(act.tx, viewer), application.id)) !== null;
      expect([await sees(assessor), await sees(other)]).toEqual([true, true]);
      await assessPapers(as(act, assessor), input);
      expect([await sees(assessor), await sees(other)]).toEqual([true, false]);
    }));
});
