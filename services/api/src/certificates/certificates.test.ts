import { as, testDatabase } from "../../test/testDatabase";
import { Application } from "../applications/Application";
import { Letter } from "../letters/Letter";
import { Mandate } from "../people/Mandate";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { visitor, type Viewer } from "../platform/Viewer";
import { AwardingRight } from "../standards/AwardingRight";
import { aQualification, type AwardedQualification } from "../standards/testing/aQualification";
import { announceCertificate } from "./announceCertificate";
import { announceInvalidation } from "./announceInvalidation";
import { Certificate } from "./Certificate";
import { certificateStatusOn } from "./certificateStatusOn";
import { confirmCertificate } from "./confirmCertificate";
import { draftCertificates } from "./draftCertificates";
import { invalidateCertificate } from "./invalidateCertificate";
import { returnCertificate } from "./returnCertificate";
import { setCertificateVisibility } from "./setCertificateVisibility";
import { submitCertificate } from "./submitCertificate";
import { aCertificate } from "./testing/aCertificate";
import { anAwardDecision } from "./testing/anAwardDecision";
import { certificateEntities } from "./testing/certificateEntities";

const { inAct } = testDatabase(certificateEntities);
const now = new Date("2026-11-23T10:00:00Z");

interface Scene {
  readonly awarded: AwardedQualification;
  readonly application: Application;
  readonly certificate: Certificate;
  readonly coordinator: Viewer;
  readonly registrar: Viewer;
  readonly holder: Viewer;
  readonly signed: Event;
}

async function aDraft(act: Act, facts: Partial<Application> = {}, given?: AwardedQualification): Promise<Scene> {
  const awarded = given ?? (await aQualification(act.tx));
  const { application, minutes } = await anAwardDecision(act.tx, awarded, "2026-11-20", facts);
  const signed = await act.record("minutes.signed", minutes.id);
  await draftCertificates(act, signed);
  const certificate = await act.tx.findOneByOrFail(Certificate, { applicationId: application.id });
  return {
    ...{ awarded, application, certificate, signed },
    coordinator: actingAs((await aPerson(act.tx)).id, Role.COORDINATOR, awarded.organisation.id),
    registrar: actingAs((await aPerson(act.tx)).id, Role.REGISTRAR, awarded.organisation.id),
    holder: actingAs(application.personId),
  };
}

const eventsOf = async (act: Act, subjectId: string): Promise<string[]> =>
  (await act.tx.find(Event, { where: { subjectId }, order: { id: "ASC" } })).map(({ type }) => type);

describe("an entry of the register", () => {
  it("is drafted once from the decision, with the applicant's own choice of what is shown", async () => {
    await inAct(
      async (act) => {
        const { certificate, signed, application } = await aDraft(act, { nameHidden: true });
        await draftCertificates(act, signed);
        expect(await act.tx.countBy(Certificate, { applicationId: application.id })).toBe(1);
        expect(certificate).toMatchObject({
          ...{ personId: application.personId, type: "FULL", validFrom: "2026-11-20", validUntil: "2031-11-19" },
          ...{ signatoryName: "Peeter Esimees", nameHidden: true, birthDateHidden: false, registrationNumber: null },
        });
        expect(certificateStatusOn(certificate, act.today)).toBe("DRAFT");
      },
      { now },
    );
  });

  it("hides nothing at the start when the body does not let its holders hide", async () => {
    await inAct(
      async (act) => {
        const awarded = await aQualification(act.tx, { procedure: { validityMonths: null } });
        Object.assign(awarded.organisation, { holdersMayHide: false, hidingRefusedReason: "Seadus nõuab." });
        await act.tx.save(awarded.organisation);
        const { certificate } = await aDraft(act, { nameHidden: true, certificateHidden: true }, awarded);
        expect(certificate).toMatchObject({ nameHidden: false, certificateHidden: false, validUntil: null });
      },
      { now },
    );
  });

  it("goes from the body to the registrar and is registered with a number, a code and a letter", async () => {
    await inAct(
      async (act) => {
        const { certificate, coordinator, registrar, application } = await aDraft(act);
        const { id } = certificate;
        await submitCertificate(as(act, coordinator), { certificateId: id });
        const done = await confirmCertificate(as(act, registrar), { certificateId: id });
        expect(done.registrationNumber).toMatch(/^\d+$/);
        expect(done.verificationCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
        expect(done.issuedOn).toBe("2026-11-23");
        expect(certificateStatusOn(done, act.today)).toBe("VALID");
        expect((await act.get(Application, application.id)).status).toBe("REGISTERED");
        expect(await eventsOf(act, id)).toEqual([
          "certificate.drafted",
          "certificate.submitted",
          "certificate.confirmed",
        ]);
        expect(await eventsOf(act, application.id)).toContain("application.registered");
        const event = await act.tx.findOneByOrFail(Event, { subjectId: id, type: "certificate.confirmed" });
        await announceCertificate(act, event);
        await announceCertificate(act, event);
        const letters = await act.tx.findBy(Letter, { personId: application.personId });
        expect(letters.map(({ subject }) => subject)).toEqual(["Kutse on väljastatud"]);
        expect(letters[0]?.body).toContain(done.registrationNumber);
        expect(letters[0]?.body).toContain(`/my-certificates/${id}`);
        await expect(confirmCertificate(as(act, registrar), { certificateId: id })).rejects.toThrow(
          "CERTIFICATE_WRONG_STATE",
        );
      },
      { now },
    );
  });

  it("comes back with a reason and may be sent again", async () => {
    await inAct(
      async (act) => {
        const { certificate, coordinator, registrar } = await aDraft(act);
        const input = { certificateId: certificate.id };
        await submitCertificate(as(act, coordinator), input);
        await expect(returnCertificate(as(act, registrar), { ...input, reason: "  " })).rejects.toThrow(
          "REASON_REQUIRED",
        );
        const returned = await returnCertificate(as(act, registrar), { ...input, reason: "Vale tase" });
        expect(certificateStatusOn(returned, act.today)).toBe("RETURNED");
        expect(returned.returnReason).toBe("Vale tase");
        const again = await submitCertificate(as(act, coordinator), input);
        expect(certificateStatusOn(again, act.today)).toBe("SUBMITTED");
      },
      { now },
    );
  });

  it("is not sent when the right ended yesterday or the signatory has left the committee", async () => {
    await inAct(
      async (act) => {
        const { certificate, coordinator, awarded } = await aDraft(act);
        const input = { certificateId: certificate.id };
        await act.tx.update(AwardingRight, { id: awarded.right.id }, { validUntil: "2026-11-22" });
        await expect(submitCertificate(as(act, coordinator), input)).rejects.toThrow("AWARDING_RIGHT_MISSING");
        await act.tx.update(AwardingRight, { id: awarded.right.id }, { validUntil: "2026-11-23" });
        const personId = certificate.signatoryPersonId ?? "";
        await act.tx.update(Mandate, { personId }, { endedAt: act.now });
        await expect(submitCertificate(as(act, coordinator), input)).rejects.toThrow("CERTIFICATE_SIGNATORY_MISSING");
      },
      { now },
    );
  });

  it("is another body's secret, and only the registrar confirms", async () => {
    await inAct(
      async (act) => {
        const { certificate, coordinator, holder } = await aDraft(act);
        const input = { certificateId: certificate.id };
        const outsider = { ...coordinator, organisationId: (await aQualification(act.tx)).organisation.id };
        await expect(submitCertificate(as(act, outsider), input)).rejects.toMatchObject({ code: "NOT_FOUND" });
        await expect(submitCertificate(as(act, holder), input)).rejects.toMatchObject({ code: "NOT_FOUND" });
        await expect(confirmCertificate(as(act, coordinator), input)).rejects.toMatchObject({ code: "FORBIDDEN" });
        await expect(confirmCertificate(as(act, visitor), input)).rejects.toMatchObject({ code: "FORBIDDEN" });
      },
      { now },
    );
  });

  it("takes the place of the earlier certificate when the qualification is renewed", async () => {
    await inAct(
      async (act) => {
        const awarded = await aQualification(act.tx);
        const { id: personId } = await aPerson(act.tx);
        const old = await aCertificate(act.tx, { of: awarded, personId, validUntil: "2026-12-31" });
        const scene = await aDraft(act, { kind: "RECERTIFICATION", personId }, awarded);
        await submitCertificate(as(act, scene.coordinator), { certificateId: scene.certificate.id });
        await confirmCertificate(as(act, scene.registrar), { certificateId: scene.certificate.id });
        const replaced = await act.get(Certificate, old.id);
        expect(replaced.replacedById).toBe(scene.certificate.id);
        expect(certificateStatusOn(replaced, act.today)).toBe("REPLACED");
      },
      { now },
    );
  });
});

describe("a registered certificate", () => {
  it("is hidden and shown by its holder alone, at once", async () => {
    await inAct(async (act) => {
      const certificate = await aCertificate(act.tx);
      const wish = { certificateId: certificate.id, nameHidden: true, birthDateHidden: true, certificateHidden: true };
      const stranger = actingAs((await aPerson(act.tx)).id);
      const coordinator = actingAs(stranger.personId ?? "", Role.COORDINATOR, certificate.organisationId);
      await expect(setCertificateVisibility(as(act, stranger), wish)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(setCertificateVisibility(as(act, coordinator), wish)).rejects.toMatchObject({ code: "FORBIDDEN" });
      await setCertificateVisibility(as(act, actingAs(certificate.personId)), wish);
      expect(await act.get(Certificate, certificate.id)).toMatchObject({ nameHidden: true, certificateHidden: true });
      expect(await eventsOf(act, certificate.id)).toEqual(["certificate.visibilityChanged"]);
    });
  });

  it("may not be hidden where the body forbids it, but may be shown", async () => {
    await inAct(async (act) => {
      const awarded = await aQualification(act.tx);
      const certificate = await aCertificate(act.tx, { of: awarded, nameHidden: true });
      await act.tx.save(
        Object.assign(awarded.organisation, { holdersMayHide: false, hidingRefusedReason: "Seadus nõuab." }),
      );
      const holder = as(act, actingAs(certificate.personId));
      const shown = { nameHidden: false, birthDateHidden: false, certificateHidden: false };
      const wish = { certificateId: certificate.id, ...shown };
      const hide = setCertificateVisibility(holder, { ...wish, certificateHidden: true });
      await expect(hide).rejects.toThrow("HIDING_NOT_ALLOWED");
      expect(await setCertificateVisibility(holder, wish)).toMatchObject(shown);
    });
  });

  it("is invalidated once, on a ground, with a letter that says how to challenge it", async () => {
    await inAct(
      async (act) => {
        const certificate = await aCertificate(act.tx);
        const registrar = as(act, actingAs((await aPerson(act.tx)).id, Role.REGISTRAR, certificate.organisationId));
        const given = { certificateId: certificate.id, ground: "FRAUD", reason: "Diplom oli võltsitud." } as const;
        const early = invalidateCertificate(registrar, { ...given, decidedOn: "2026-11-24" });
        await expect(early).rejects.toThrow("DATE_INVALID");
        const done = await invalidateCertificate(registrar, { ...given, decidedOn: "2026-11-20" });
        expect(certificateStatusOn(done, act.today)).toBe("INVALIDATED");
        await expect(invalidateCertificate(registrar, { ...given, decidedOn: "2026-11-20" })).rejects.toThrow(
          "CERTIFICATE_ALREADY_INVALIDATED",
        );
        const event = await act.tx.findOneByOrFail(Event, { subjectId: done.id, type: "certificate.invalidated" });
        await announceInvalidation(act, event);
        const letter = await act.tx.findOneByOrFail(Letter, { personId: done.personId });
        expect(letter.body).toMatch(/§ 22[\s\S]*Diplom oli võltsitud[\s\S]*30 päeva/);
      },
      { now },
    );
  });

  it("is not invalidated before it is registered", async () => {
    await inAct(async (act) => {
      const certificate = await aCertificate(act.tx, { confirmedAt: null });
      const registrar = as(act, actingAs((await aPerson(act.tx)).id, Role.REGISTRAR, certificate.organisationId));
      const input = { certificateId: certificate.id, ground: "FRAUD", reason: "x", decidedOn: "2026-01-15" } as const;
      await expect(invalidateCertificate(registrar, input)).rejects.toThrow("CERTIFICATE_WRONG_STATE");
    });
  });
});
