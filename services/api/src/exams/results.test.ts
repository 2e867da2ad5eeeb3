import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { Application } from "../applications/Application";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { actingAs } from "../platform/testing/actingAs";
import { aQualification } from "../standards/testing/aQualification";
import { confirmResults } from "./confirmResults";
import { ExamSeat } from "./ExamSeat";
import { ExamSeatResolver } from "./ExamSeatResolver";
import { recordResults } from "./recordResults";
import { takeSeat } from "./takeSeat";
import { anAdmittedApplication } from "./testing/anAdmittedApplication";
import { anExamSession } from "./testing/anExamSession";
import { examEntities } from "./testing/examEntities";

const database = testDatabase(examEntities);
const refused = (code: string): unknown => expect.objectContaining({ problems: [expect.objectContaining({ code })] });

/** A session with one seat taken; `assessing` acts during it. */
async function ground(act: Act) {
  const awarded = await aQualification(act.tx);
  const { session, assessor } = await anExamSession(act.tx, awarded);
  const application = await anAdmittedApplication(act.tx, awarded);
  await takeSeat(as(act, actingAs(application.personId)), { applicationId: application.id, examSessionId: session.id });
  const seat = await act.tx.findOneByOrFail(ExamSeat, { applicationId: application.id });
  const assessorViewer = actingAs(assessor.id, "ASSESSOR", awarded.organisation.id);
  const later = new Date(session.startsAt.getTime() + 3_600_000);
  const parts = [...awarded.examParts].sort((a, b) => a.position - b.position);
  const points = (first: number, second: number) =>
    [first, second].map((value, at) => ({ examPartId: parts[at]?.id ?? "", points: value }));
  return {
    awarded,
    session,
    assessor,
    application,
    seat,
    points,
    early: as(act, assessorViewer),
    assessing: as(act, assessorViewer, later),
    later,
  };
}

describe("results", () => {
  it("are recorded part by part, confirmed together and then locked", () =>
    database.inAct(async (act) => {
      const { assessing, early, seat, points, session, application } = await ground(act);
      const examSeatId = seat.id;
      await expect(recordResults(early, { examSeatId, results: points(30, 20) })).rejects.toEqual(
        refused("SESSION_NOT_STARTED"),
      );
      await expect(recordResults(assessing, { examSeatId, results: points(31, 20) })).rejects.toEqual(
        refused("POINTS_OUT_OF_RANGE"),
      );
      await expect(recordResults(assessing, { examSeatId, results: points(-1, 20) })).rejects.toEqual(
        refused("POINTS_OUT_OF_RANGE"),
      );
      await recordResults(assessing, { examSeatId, results: points(25, 12).slice(0, 1) });
      await expect(confirmResults(assessing, { examSessionId: session.id })).rejects.toEqual(
        refused("RESULTS_INCOMPLETE"),
      );
      await recordResults(assessing, { examSeatId, results: points(25, 11) });
      await recordResults(assessing, { examSeatId, results: points(25, 12) });
      await confirmResults(assessing, { examSessionId: session.id });
      expect(await act.get(ExamSeat, seat.id)).toMatchObject({
        proposal: "AWARD",
        confirmedBy: assessing.viewer.personId,
      });
      expect((await act.get(Application, application.id)).status).toBe("ASSESSED");
      await expect(recordResults(assessing, { examSeatId, results: points(1, 1) })).rejects.toEqual(
        refused("RESULTS_LOCKED"),
      );
      await expect(confirmResults(assessing, { examSessionId: session.id })).rejects.toEqual(refused("RESULTS_LOCKED"));
    }));

  it("of who did not appear propose refusing", () =>
    database.inAct(async (act) => {
      const { assessing, seat, points, session } = await ground(act);
      await recordResults(assessing, { examSeatId: seat.id, results: points(30, 20) });
      await recordResults(assessing, { examSeatId: seat.id, didNotAppear: true, results: [] });
      await confirmResults(assessing, { examSessionId: session.id });
      expect(await act.get(ExamSeat, seat.id)).toMatchObject({ proposal: "REFUSE", didNotAppear: true });
    }));

  it("are recorded only by the session's own assessors", () =>
    database.inAct(async (act) => {
      const { seat, awarded, points, later } = await ground(act);
      const { assessor: other } = await anExamSession(act.tx, awarded);
      const stranger = as(act, actingAs(other.id, "ASSESSOR", awarded.organisation.id), later);
      await expect(recordResults(stranger, { examSeatId: seat.id, results: points(1, 1) })).rejects.toEqual(
        new AccessError("NOT_FOUND"),
      );
    }));

  it("are hidden from the applicant until they are confirmed", () =>
    database.inAct(async (act) => {
      const { assessing, seat, points, session, application } = await ground(act);
      await recordResults(assessing, { examSeatId: seat.id, results: points(30, 20) });
      const resolver = new ExamSeatResolver();
      const applicant = () => contextOver(act.tx, actingAs(application.personId));
      const read = async () => act.get(ExamSeat, seat.id);
      expect(await resolver.results(await read(), applicant())).toEqual([]);
      expect(await resolver.results(await read(), contextOver(act.tx, assessing.viewer))).toHaveLength(2);
      await confirmResults(assessing, { examSessionId: session.id });
      expect((await resolver.results(await read(), applicant())).map((result) => result.points)).toEqual([30, 20]);
    }));
});
