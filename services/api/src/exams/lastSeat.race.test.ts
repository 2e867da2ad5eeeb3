import { testDatabase } from "../../test/testDatabase";
import { performOn } from "../platform/perform";
import { Refusal } from "../platform/Refusal";
import { actingAs } from "../platform/testing/actingAs";
import { aQualification, type AwardedQualification } from "../standards/testing/aQualification";
import type { Application } from "../applications/Application";
import { ExamSeat } from "./ExamSeat";
import { takeSeat } from "./takeSeat";
import { anAdmittedApplication } from "./testing/anAdmittedApplication";
import { anExamSession } from "./testing/anExamSession";
import { examEntities } from "./testing/examEntities";

const database = testDatabase(examEntities, 10);

async function ground(applicants: number, capacity: number) {
  const source = database.source();
  return source.transaction(async (tx) => {
    const awarded: AwardedQualification = await aQualification(tx);
    const { session } = await anExamSession(tx, awarded, { capacity });
    const applications: Application[] = [];
    for (let count = 0; count < applicants; count += 1) applications.push(await anAdmittedApplication(tx, awarded));
    return { session, applications };
  });
}

async function allTake(
  sessionId: string,
  applications: readonly Application[],
): Promise<{ taken: number; full: number }> {
  const perform = performOn(database.source());
  const outcomes = await Promise.all(
    applications.map((application) =>
      perform(actingAs(application.personId), takeSeat, {
        applicationId: application.id,
        examSessionId: sessionId,
      }).then(
        () => "taken",
        (error: unknown) => (error instanceof Refusal ? error.message : Promise.reject(error as Error)),
      ),
    ),
  );
  const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  return { taken: count("taken"), full: count("SESSION_FULL") };
}

describe("the last seat", () => {
  it("goes to one of two who ask at once, in 60 rounds", async () => {
    for (let round = 0; round < 60; round += 1) {
      const { session, applications } = await ground(2, 1);
      expect(await allTake(session.id, applications)).toEqual({ taken: 1, full: 1 });
      expect(await database.source().manager.countBy(ExamSeat, { examSessionId: session.id })).toBe(1);
    }
  }, 60_000);

  it("is never given twice when 200 ask at once for 30 seats", async () => {
    const { session, applications } = await ground(200, 30);
    expect(await allTake(session.id, applications)).toEqual({ taken: 30, full: 170 });
    expect(await database.source().manager.countBy(ExamSeat, { examSessionId: session.id })).toBe(30);
  }, 60_000);

  it("is taken once by one person who clicks twice", async () => {
    for (let round = 0; round < 20; round += 1) {
      const { session, applications } = await ground(1, 5);
      const [application] = applications;
      if (!application) throw new Error("no application");
      expect((await allTake(session.id, [application, application])).taken).toBe(1);
    }
  }, 60_000);
});
