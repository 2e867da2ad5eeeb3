import { testDatabase } from "../../test/testDatabase";
import { Application } from "./Application";
import { saveApplication } from "./saveApplication";
import { startApplication } from "./startApplication";
import { submitApplication } from "./submitApplication";
import { aCompleteDraft } from "./testing/aCompleteDraft";
import { applicationEntities } from "./testing/applicationEntities";
import { aRound } from "./testing/aRound";
import { aPerson } from "../people/testing/aPerson";
import { Event } from "../platform/Event";
import { performOn } from "../platform/perform";
import { actingAs } from "../platform/testing/actingAs";
import { aQualification } from "../standards/testing/aQualification";

const database = testDatabase(applicationEntities);
const rounds = Array.from({ length: 30 }, (_, round) => round);
const twice = <T>(run: (turn: number) => Promise<T>): Promise<PromiseSettledResult<T>[]> =>
  Promise.allSettled([run(0), run(1)]);
const fates = (results: readonly PromiseSettledResult<unknown>[]): string[] =>
  results.map((result) => (result.status === "fulfilled" ? "done" : String((result.reason as Error).message))).sort();

describe("two clicks or two browsers at once", () => {
  it("start one application", async () => {
    const { manager } = database.source();
    const awarded = await aQualification(manager);
    const round = await aRound(manager, awarded);
    for (const _ of rounds) {
      const person = await aPerson(manager);
      const input = { roundId: round.id, qualificationId: awarded.qualification.id, kind: "INITIAL" as const };
      const results = await twice(() => performOn(database.source())(actingAs(person.id), startApplication, input));
      expect(fates(results)).toEqual(["APPLICATION_ALREADY_OPEN", "done"]);
      expect(await manager.countBy(Application, { personId: person.id })).toBe(1);
    }
  });

  it("submit once, under one number, and both see it submitted", async () => {
    const { manager } = database.source();
    const awarded = await aQualification(manager);
    const round = await aRound(manager, awarded);
    for (const _ of rounds) {
      const { application, applicant } = await aCompleteDraft(manager, { awarded, round });
      const input = { applicationId: application.id, revision: 1 };
      const results = await twice(() => performOn(database.source())(actingAs(applicant.id), submitApplication, input));
      expect(fates(results)).toEqual(["done", "done"]);
      const numbers = results.map((result) => (result.status === "fulfilled" ? result.value.number : null));
      expect(new Set(numbers).size).toBe(1);
      const submitted = { type: "application.submitted", subjectId: application.id };
      expect(await manager.countBy(Event, submitted)).toBe(1);
    }
  });

  it("save one after the other: the later is refused and loses nothing of what stands", async () => {
    const { manager } = database.source();
    const awarded = await aQualification(manager);
    const round = await aRound(manager, awarded);
    for (const _ of rounds) {
      const { application, applicant } = await aCompleteDraft(manager, { awarded, round });
      const save = (turn: number) =>
        performOn(database.source())(actingAs(applicant.id), saveApplication, {
          ...{ applicationId: application.id, revision: 1 },
          ...(turn === 0 ? { education: "esimene" } : { workExperience: "teine" }),
        });
      expect(fates(await twice(save))).toEqual(["APPLICATION_CHANGED_ELSEWHERE", "done"]);
      const kept = await manager.findOneByOrFail(Application, { id: application.id });
      expect(kept.revision).toBe(2);
      expect([kept.education === "esimene", kept.workExperience === "teine"].filter(Boolean)).toHaveLength(1);
    }
  });

  it("save and submit: what was saved is what was submitted, or the saving is refused", async () => {
    const { manager } = database.source();
    const awarded = await aQualification(manager);
    const round = await aRound(manager, awarded);
    for (const _ of rounds) {
      const { application, applicant } = await aCompleteDraft(manager, { awarded, round });
      const input = { applicationId: application.id, revision: 1 };
      const perform = performOn(database.source());
      const viewer = actingAs(applicant.id);
      await Promise.allSettled([
        perform(viewer, saveApplication, { ...input, education: "uus" }),
        perform(viewer, submitApplication, input),
      ]);
      const kept = await manager.findOneByOrFail(Application, { id: application.id });
      const isSaved = kept.revision === 2;
      expect(kept.status).toBe(isSaved ? "DRAFT" : "SUBMITTED");
      expect(kept.education).toBe(isSaved ? "uus" : "Keskharidus");
    }
  });
});
