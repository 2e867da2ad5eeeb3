import fc from "fast-check";
import { aRegister } from "../../test/aRegister";
import { Certificate } from "../certificates/Certificate";
import { aCertificate, type CertificateFactsForTests } from "../certificates/testing/aCertificate";
import { Person } from "../people/Person";
import { aPerson } from "../people/testing/aPerson";

const running = aRegister();
const selection = `id registrationNumber type status estqfLevel issuedOn validFrom validUntil examLanguage signatoryName areElectivesRecorded competences { code name isElective }
  nameHidden birthDateHidden certificateHidden invalidatedAt invalidationGround verificationCode verificationPath
  draftedAt submittedAt returnedAt returnReason confirmedAt
  holder { firstName lastName birthDate isNameHidden } person { firstName personalCode } application { id }
  qualification { title estqfLevel } awardingBody { name } replacedBy { registrationNumber } timeline { type }`;
const preview = `query ($id: ID!, $n: Boolean!, $b: Boolean!, $c: Boolean!) { certificateEntry(id: $id) {
  publicPreview(nameHidden: $n, birthDateHidden: $b, certificateHidden: $c) { ${selection} } } }`;
const asked = `query ($number: String!) { certificate(registrationNumber: $number) { ${selection} } }`;

const at = new Date("2026-03-03T10:00:00Z");
const states: Record<string, CertificateFactsForTests> = {
  valid: {},
  unlimited: { validUntil: null },
  "on its last day": { validUntil: new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Tallinn" }).format() },
  expired: { validUntil: "2026-02-01" },
  invalidated: { invalidatedAt: at, invalidationGround: "FRAUD", invalidationReason: "Salajane põhjendus" },
};
const flags = fc.record({ nameHidden: fc.boolean(), birthDateHidden: fc.boolean(), certificateHidden: fc.boolean() });
const everyFlags = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
  nameHidden: (bits & 1) > 0,
  birthDateHidden: (bits & 2) > 0,
  certificateHidden: (bits & 4) > 0,
}));

type Flags = (typeof everyFlags)[number];

/** The preview the holder is shown, and what a visitor is answered once the holder has decided so, as text. */
async function bothAnswers(certificate: Certificate, wanted: Flags, cookie: string): Promise<[string, string]> {
  const { nameHidden: n, birthDateHidden: b, certificateHidden: c } = wanted;
  const own = await running.ask<{ certificateEntry: { publicPreview: object | null } }>(
    preview,
    { id: certificate.id, n, b, c },
    cookie,
  );
  await running.register.source.manager.update(Certificate, { id: certificate.id }, wanted);
  await running.register.source.query("delete from rate_limit"); // a visitor who is never taken for a guesser
  const answer = await running.ask<{ certificate: object | null }>(asked, { number: certificate.registrationNumber });
  expect([own.errors, answer.errors]).toEqual([undefined, undefined]);
  return [JSON.stringify(own.data.certificateEntry.publicPreview), JSON.stringify(answer.data.certificate)];
}

describe("the preview of what the public sees", () => {
  it.each(Object.entries(states))(
    "is the public answer, letter for letter, whatever is hidden: %s",
    async (_name, facts) => {
      const certificate = await aCertificate(running.register.source.manager, facts);
      const cookie = await running.signIn(certificate.personId);
      for (const wanted of everyFlags) {
        const [shown, answered] = await bothAnswers(certificate, wanted, cookie);
        expect(shown).toBe(answered);
        expect(answered === "null").toBe(wanted.certificateHidden);
        expect(answered).not.toContain("Salajane");
      }
    },
  );

  it("is the public answer for a certificate that a newer one replaced", async () => {
    const { manager } = running.register.source;
    const newer = await aCertificate(manager);
    const old = await aCertificate(manager, { personId: newer.personId, replacedById: newer.id });
    const cookie = await running.signIn(newer.personId);
    for (const wanted of everyFlags) {
      const [shown, answered] = await bothAnswers(old, wanted, cookie);
      expect(shown).toBe(answered);
    }
  });

  it("is the public answer for any name, birth date and state", async () => {
    const { manager } = running.register.source;
    const person = await aPerson(manager);
    const cookie = await running.signIn(person.id);
    const certificate = await aCertificate(manager, { personId: person.id });
    const name = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter((text) => !text.includes("\0"));
    const day = fc.option(fc.constantFrom("1950-01-31", "2000-02-29", "2008-12-31"));
    await fc.assert(
      fc.asyncProperty(
        flags,
        name,
        name,
        day,
        fc.constantFrom(...Object.keys(states)),
        async (wanted, first, last, born, state) => {
          await manager.update(Person, { id: person.id }, { firstName: first, lastName: last, birthDate: born });
          const { validUntil = "2099-12-31", invalidatedAt = null, invalidationGround = null } = states[state] ?? {};
          await manager.update(Certificate, { id: certificate.id }, { validUntil, invalidatedAt, invalidationGround });
          const [shown, answered] = await bothAnswers(certificate, wanted, cookie);
          expect(shown).toBe(answered);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is for the holder alone", async () => {
    const certificate = await aCertificate(running.register.source.manager);
    const stranger = await running.signIn((await aPerson(running.register.source.manager)).id);
    const { data } = await running.ask(preview, { id: certificate.id, n: false, b: false, c: false }, stranger);
    expect(data).toEqual({ certificateEntry: null });
  });
});
