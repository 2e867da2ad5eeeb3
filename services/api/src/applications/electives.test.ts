import type { EntityManager } from "typeorm";
import { as, testDatabase } from "../../test/testDatabase";
import { Application } from "./Application";
import { saveApplication } from "./saveApplication";
import { startApplication } from "./startApplication";
import { submitApplication } from "./submitApplication";
import { aCompleteDraft } from "./testing/aCompleteDraft";
import { applicationEntities } from "./testing/applicationEntities";
import { aRound } from "./testing/aRound";
import { aPerson } from "../people/testing/aPerson";
import { actingAs } from "../platform/testing/actingAs";
import { aCompetence } from "../standards/testing/aCompetence";
import { aQualification, type AwardedQualification } from "../standards/testing/aQualification";

const { inAct } = testDatabase(applicationEntities);
const refused = (code: string): unknown =>
  expect.objectContaining({ problems: [expect.objectContaining({ code, field: "electiveIds" })] });

/** A qualification of which one or two of three electives are chosen. */
async function withElectives(tx: EntityManager): Promise<{ awarded: AwardedQualification; electives: string[] }> {
  const awarded = await aQualification(tx, { qualification: { electivesAtLeast: 1, electivesAtMost: 2 } });
  const qualificationId = awarded.qualification.id;
  await aCompetence(tx, { qualificationId, code: "B.2.1" });
  const made = await Promise.all(
    ["B.2.2", "B.2.3", "B.2.4"].map((code) =>
      aCompetence(tx, { qualificationId, code, name: `Valik ${code}`, isElective: true }),
    ),
  );
  return { awarded, electives: made.map(({ id }) => id) };
}

describe("the electives of an application", () => {
  it("are kept each once, and all of them are said anew", () =>
    inAct(async (act) => {
      const { awarded, electives } = await withElectives(act.tx);
      const { application, applicant } = await aCompleteDraft(act.tx, { awarded });
      const mari = as(act, actingAs(applicant.id));
      const [a = "", b = ""] = electives;
      const of = { applicationId: application.id };
      const kept = async () => (await act.tx.findOneByOrFail(Application, { id: application.id })).electiveIds;
      await saveApplication(mari, { ...of, revision: 1, electiveIds: [a, b, a] });
      expect(await kept()).toEqual([a, b]);
      await saveApplication(mari, { ...of, revision: 2, phone: "+372 5555 5556" });
      expect(await kept()).toEqual([a, b]);
      await saveApplication(mari, { ...of, revision: 3, electiveIds: null });
      expect(await kept()).toEqual([]);
    }));

  it("are refused when they are compulsory, another version's or nothing at all", () =>
    inAct(async (act) => {
      const { awarded, electives } = await withElectives(act.tx);
      const { application, applicant } = await aCompleteDraft(act.tx, { awarded });
      const mari = as(act, actingAs(applicant.id));
      const other = await withElectives(act.tx);
      const qualificationId = awarded.qualification.id;
      const compulsory = await aCompetence(act.tx, { qualificationId, code: "B.2.9" });
      const of = { applicationId: application.id, revision: 1 };
      for (const wrong of [compulsory.id, other.electives[0] ?? "", application.id, "'; drop table application"]) {
        const electiveIds = [electives[0] ?? "", wrong];
        await expect(saveApplication(mari, { ...of, electiveIds })).rejects.toEqual(refused("ELECTIVE_NOT_OFFERED"));
      }
      // The database refuses it too, whoever writes.
      const electiveIds = [compulsory.id];
      const written = act.tx.update(Application, { id: application.id }, { electiveIds });
      await expect(written).rejects.toThrow("electives are not distinct");
    }));

  it("have to be as many as the standard says before the application is submitted, and stand in its frozen copy", () =>
    inAct(async (act) => {
      const { awarded, electives } = await withElectives(act.tx);
      const { application, applicant } = await aCompleteDraft(act.tx, { awarded });
      const mari = as(act, actingAs(applicant.id));
      const of = { applicationId: application.id };
      await expect(submitApplication(mari, { ...of, revision: 1 })).rejects.toEqual(refused("ELECTIVES_TOO_FEW"));
      await saveApplication(mari, { ...of, revision: 1, electiveIds: electives });
      await expect(submitApplication(mari, { ...of, revision: 2 })).rejects.toEqual(refused("ELECTIVES_TOO_MANY"));
      const electiveIds = electives.slice(1);
      await saveApplication(mari, { ...of, revision: 2, electiveIds });
      const submitted = await submitApplication(mari, { ...of, revision: 3 });
      expect(submitted.submittedCopy).toMatchObject({ electiveIds });
    }));

  it("begin, for who renews, with those that the newest certificate names, also of an earlier version", () =>
    inAct(async (act) => {
      const old = await withElectives(act.tx);
      const { standard, organisation, qualification } = old.awarded;
      const person = await aPerson(act.tx);
      await act.tx.query(
        `insert into certificate (registration_number, type, person_id, qualification_id, organisation_id, estqf_level,
          issued_on, valid_from, confirmed_at, elective_ids)
          values ($1, 'FULL', $2, $3, $4, 4, '2020-01-01', '2020-01-01', now(), array[$5::uuid])`,
        [`test-${person.id}`, person.id, qualification.id, organisation.id, old.electives[1]],
      );
      const next = await aQualification(act.tx, { organisation, standard: { code: standard.code, version: 2 } });
      const qualificationId = next.qualification.id;
      const of = { qualificationId, isElective: true };
      await aCompetence(act.tx, { ...of, code: "B.2.2", name: "Valik B.2.2" });
      const same = await aCompetence(act.tx, { ...of, code: "B.2.3", name: "Valik B.2.3" });
      const round = await aRound(act.tx, next);
      const mari = as(act, actingAs(person.id));
      const wish = { roundId: round.id, qualificationId };
      const renewal = await startApplication(mari, { ...wish, kind: "RECERTIFICATION" });
      expect(renewal.electiveIds).toEqual([same.id]);
      expect((await startApplication(mari, { ...wish, kind: "INITIAL" })).electiveIds).toEqual([]);
    }));
});
