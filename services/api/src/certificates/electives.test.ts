import { contextOver, testDatabase } from "../../test/testDatabase";
import { Application } from "../applications/Application";
import type { Act } from "../platform/Act";
import "../platform/database/openReadChannel";
import { visitor } from "../platform/Viewer";
import { aCompetence } from "../standards/testing/aCompetence";
import { aQualification, type AwardedQualification } from "../standards/testing/aQualification";
import { Certificate } from "./Certificate";
import { CertificateFieldResolver } from "./CertificateFieldResolver";
import { draftCertificates } from "./draftCertificates";
import { gatherCertificateContent } from "./gatherCertificateContent";
import { PublicCertificate } from "./PublicCertificate";
import { aCertificate } from "./testing/aCertificate";
import { anAwardDecision } from "./testing/anAwardDecision";
import { certificateEntities } from "./testing/certificateEntities";

const { inAct } = testDatabase(certificateEntities);

/** A qualification with one compulsory competence and two electives. */
async function withElectives(act: Act): Promise<{ of: AwardedQualification; electives: string[] }> {
  const of = await aQualification(act.tx);
  const make = (name: string, isElective: boolean) =>
    aCompetence(act.tx, { qualificationId: of.qualification.id, code: name, name, isElective });
  await make("Kohustuslik", false);
  return { of, electives: [(await make("Esimene valik", true)).id, (await make("Teine valik", true)).id] };
}

describe("the electives of a certificate", () => {
  it("come from the application, and the document names them and no other", () =>
    inAct(async (act) => {
      const { of, electives } = await withElectives(act);
      const electiveIds = electives.slice(1);
      const { application, minutes } = await anAwardDecision(act.tx, of, "2026-11-20", { electiveIds });
      await draftCertificates(act, await act.record("minutes.signed", minutes.id));
      const drafted = await act.tx.findOneByOrFail(Certificate, { applicationId: application.id });
      expect(drafted.electiveIds).toEqual(electiveIds);
      expect((await act.get(Application, application.id)).electiveIds).toEqual(electiveIds);
      const registered = await aCertificate(act.tx, { of, electiveIds });
      const { qualification } = await gatherCertificateContent(act, registered, "https://kutseregister.example");
      expect(qualification.competences.map(({ et }) => et)).toEqual(["Kohustuslik"]);
      expect(qualification.electiveCompetences?.map(({ et }) => et)).toEqual(["Teine valik"]);
    }));

  it("are not on record when the application is older than the question", () =>
    inAct(async (act) => {
      const { of } = await withElectives(act);
      const { application, minutes } = await anAwardDecision(act.tx, of, "2026-11-20", { electiveIds: null });
      await draftCertificates(act, await act.record("minutes.signed", minutes.id));
      const drafted = await act.tx.findOneByOrFail(Certificate, { applicationId: application.id });
      expect(drafted.electiveIds).toBeNull();
    }));

  it("are said not to be known of an entry made before they were recorded, and nothing where there are none", () =>
    inAct(async (act) => {
      const { of } = await withElectives(act);
      const url = "https://kutseregister.example";
      const old = await gatherCertificateContent(act, await aCertificate(act.tx, { of }), url);
      expect(old.qualification).toMatchObject({ competences: [{ et: "Kohustuslik" }], electiveCompetences: null });
      const plain = await gatherCertificateContent(act, await aCertificate(act.tx), url);
      expect(plain.qualification).not.toHaveProperty("electiveCompetences");
    }));

  it.each([
    ["both", (all: string[]) => all, ["Esimene valik", "Kohustuslik", "Teine valik"], true],
    ["none", () => [], ["Kohustuslik"], true],
    ["what nobody recorded", () => null, ["Kohustuslik"], false],
  ])("are told to anybody: %s", (_what, chosen, expected, isRecorded) =>
    inAct(async (act) => {
      const { of, electives } = await withElectives(act);
      const entry = await aCertificate(act.tx, { of, electiveIds: chosen(electives) });
      const { id, qualificationId } = entry;
      const seen = Object.assign(new PublicCertificate(), { id, qualificationId });
      const resolver = new CertificateFieldResolver();
      for (const certificate of [entry, seen]) {
        const ctx = contextOver(act.tx, visitor);
        expect((await resolver.competences(certificate, ctx)).map(({ name }) => name)).toEqual(expected);
        expect(await resolver.areElectivesRecorded(certificate, ctx)).toBe(isRecorded);
      }
    }),
  );

  it("are nothing to record where the standard has none", () =>
    inAct(async (act) => {
      const entry = await aCertificate(act.tx);
      const ctx = contextOver(act.tx, visitor);
      expect(await new CertificateFieldResolver().areElectivesRecorded(entry, ctx)).toBeNull();
    }));
});
